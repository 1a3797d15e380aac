import { OUTLOOK_READ } from './windows/outlook/what-we-read.ts';
import { POLICY_READ } from './policy.ts';
import type { ReadPlace } from './read-place.ts';
import { WINDOWS_READ } from './windows/what-we-read.ts';

/*
 * What is read of a computer beside its network: docs/what-we-read.md is made from it (`node tools/tables.ts`). Whoever
 * reads something new adds it here.
 */

export const WHAT_WE_READ: readonly ReadPlace[] = [...OUTLOOK_READ, ...WINDOWS_READ, POLICY_READ];
