import { Resolver } from 'node:dns/promises';
import { failureOf } from './failure.ts';

/** One host of a service (RFC 2782). */
export interface Service {
  readonly priority: number;
  readonly weight: number;
  readonly port: number;
  /** Without a final dot; empty where the service is said not to be offered. */
  readonly name: string;
}

/** Records of a name. None at all and no answer are told apart. */
export type Records<Record> = { readonly records: readonly Record[] } | { readonly failure: 'none' | 'no-answer' };

/** What DNS says of a name besides its addresses. Neither throws. */
export interface NameRecords {
  /** SRV records of a name such as `_submission._tcp.example.org`. */
  services(name: string): Promise<Records<Service>>;
  /** TXT records, the parts of each put together (RFC 7208 §3.3 does so too). */
  texts(name: string): Promise<Records<string>>;
}

/** Long enough for one resolver that is alive (ms). */
const PATIENCE = { timeout: 1_500, tries: 2 } as const;

/** The configured resolvers. Their answers are not signed: Node cannot check DNSSEC. */
export const nodeRecords: NameRecords = {
  services: (name) => ask(() => new Resolver(PATIENCE).resolveSrv(name)),
  texts: (name) => ask(async () => (await new Resolver(PATIENCE).resolveTxt(name)).map((parts) => parts.join(''))),
};

async function ask<Record>(asking: () => Promise<readonly Record[]>): Promise<Records<Record>> {
  try {
    const records = await asking();
    return records.length > 0 ? { records } : { failure: 'none' };
  } catch (error) {
    return { failure: failureOf(error) === 'name-not-found' ? 'none' : 'no-answer' };
  }
}
