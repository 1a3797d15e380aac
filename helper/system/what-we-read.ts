import { OUTLOOK_READ } from './windows/outlook/what-we-read.ts';
import { WINDOWS_READ } from './windows/what-we-read.ts';

/*
 * What is read of a computer beside its network: docs/what-we-read.md is made from it (`node tools/tables.ts`). Whoever
 * reads something new adds it here.
 */

/** One place, and what of it is read. */
export interface ReadPlace {
  readonly title: string;
  /** Keys of the registry, files, or programs with their arguments. */
  readonly places: readonly string[];
  /** Values by name; a place without names is said to be read whole, or for its keys' names, by its title. */
  readonly values: readonly ReadValue[];
  /** Only after the user has allowed it. */
  readonly consent: boolean;
}

/** A value's name, and what it is for. */
export interface ReadValue {
  readonly name: string;
  readonly what: string;
  /** No sample that was published has this name. */
  readonly unconfirmed?: true;
}

export const WHAT_WE_READ: readonly ReadPlace[] = [...OUTLOOK_READ, ...WINDOWS_READ];
