/** Something wrong with the manifest: where, what, and what to do about it, each a whole sentence. */
export interface Problem {
  readonly line: number;
  readonly what: string;
  readonly todo: string;
}
