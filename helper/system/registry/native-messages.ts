import type { Told } from '../told.ts';
import type { Branch, Key, RegistryValue } from './registry.ts';

/** What the thread that reads the registry is asked, and what it answers. All of it is plain data. */
export type Question =
  | { readonly ask: 'tree'; readonly key: Key; readonly names: readonly string[]; readonly levels: number }
  | { readonly ask: 'values'; readonly key: Key }
  | { readonly ask: 'subkeys'; readonly key: Key };

export interface Answers {
  readonly tree: readonly Branch[];
  readonly values: ReadonlyMap<string, RegistryValue>;
  readonly subkeys: readonly string[];
}

export interface Request {
  readonly id: number;
  readonly question: Question;
}

/** The first one tells whether Windows' own functions can be called; then one for each request. */
export type Reply =
  { readonly ready: boolean } | { readonly id: number; readonly answer: Told<Answers[Question['ask']]> };
