import type { Language } from './language.ts';
import { latin } from './latin.ts';
import { otherScripts } from './other-scripts.ts';

/** Every language whose lines are read. English comes first: its words are met in all the others. */
export const languages: readonly Language[] = [...latin, ...otherScripts];
