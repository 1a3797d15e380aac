/** A refusal (4xx or 5xx, RFC 5321 §4.2.1) in the text. */
export interface FoundReply {
  /** null where only an enhanced status code (RFC 3463) stands. */
  readonly code: number | null;
  readonly enhanced: string | null;
  /** The server's own words, blanks collapsed, continuation lines joined. */
  readonly text: string;
  readonly at: number;
  readonly end: number;
  /** The reply whose words hold this one, as an index into the list. An inner refusal is the real one. */
  readonly inside: number | null;
}

/** More refusals than a bounce to a long list has. */
export const MOST = 64;
