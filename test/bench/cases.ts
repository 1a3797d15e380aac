import type { SmallInternetWish } from '../worlds/small-internet.ts';

/** A case that is timed, and how long the whole process may take there (ms, median). */
export interface Case {
  readonly name: string;
  readonly internet: Partial<SmallInternetWish>;
  readonly expected: string;
  readonly within: number;
}

/** Each way of every packet between this computer and the rest of the world; a round trip is twice that. */
export const DELAY_MS = 20;

export const cases: readonly Case[] = [
  { name: 'healthy server, all ports, both families', internet: {}, expected: 'none', within: 1_000 },
  {
    name: 'two ports silent: 587 for everybody, 25 at the server',
    internet: { forward: ['tcp dport 587 drop'], input: ['tcp dport 25 drop'] },
    expected: 'network-blocks-port',
    within: 4_000,
  },
];
