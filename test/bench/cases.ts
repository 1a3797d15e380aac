import type { CertificateWish } from '../../helper/certificates/make.ts';
import type { SmallInternetWish } from '../worlds/small-internet.ts';

/** A network in which is timed, and how long it may take there (ms, median). */
export interface Case {
  readonly name: string;
  readonly internet: Partial<SmallInternetWish>;
  readonly certificate?: Partial<CertificateWish>;
  readonly expected: string;
  /** The whole process. */
  readonly process: number;
  /** In the helper, from the report to the last finding. */
  readonly helper: number;
  /** In the helper, from the report to the first finding that is not excluded. */
  readonly provisional: number;
  /** How many times faster the whole process is than these tools, at least. */
  readonly fasterThan?: Readonly<Record<string, number>>;
}

/** Each way of every packet between this computer and the rest of the world; a round trip is twice that. */
export const DELAY_MS = 20;

/** Nine round trips and 80 ms. */
const NINE = 9 * 2 * DELAY_MS + 80;

const DAY = 24 * 60 * 60 * 1_000;

export const cases: readonly Case[] = [
  {
    name: 'healthy server, all ports, both families',
    internet: {},
    expected: 'none',
    process: 600,
    helper: NINE,
    provisional: NINE,
  },
  {
    name: 'two ports silent: 587 for everybody, 25 at the server',
    internet: { forward: ['tcp dport 587 drop'], input: ['tcp dport 25 drop'] },
    expected: 'network-blocks-port',
    process: 2_600,
    helper: 2_300,
    provisional: 1_500,
    fasterThan: { swaks: 40, nmap: 1.5 },
  },
  {
    name: 'broken certificate (ended yesterday)',
    internet: {},
    certificate: { notBefore: new Date(Date.now() - 90 * DAY), notAfter: new Date(Date.now() - DAY) },
    expected: 'certificate-expired',
    process: 600,
    helper: NINE,
    provisional: NINE,
  },
];
