import type { Socket } from 'node:net';

/** One address of one host, and the port on it that is to be opened. */
export interface Target {
  readonly host: string;
  readonly address: string;
  readonly family: 4 | 6;
  readonly port: number;
}

/** What came of opening a port. A port that refuses or stays silent is an answer like any other. */
export type Opened =
  | { readonly answer: 'accepted'; readonly socket: Socket }
  | {
      readonly answer: 'refused' | 'silent' | 'unreachable' | 'prohibited';
      /** The system's own name of the error, such as `ENETUNREACH`; absent where none was given. */
      readonly code?: string;
    };
