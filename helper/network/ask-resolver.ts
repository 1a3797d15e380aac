import { Resolver } from 'node:dns/promises';

/** What one resolver says of one name. `unreachable`: the machine itself says that nothing listens there. */
export type Said = 'found' | 'no-such-name' | 'no-such-record' | 'servfail' | 'refused' | 'silent' | 'unreachable';

export interface AnswerOf<Record> {
  readonly said: Said;
  readonly records: readonly Record[];
}

/** Questions to one resolver, past the hosts file and all caches of this computer. None rejects. */
export interface ResolverAsked {
  addresses(name: string): Promise<AnswerOf<string>>;
  /** The last name that aliases lead to; the name itself where it has none. */
  canonical(name: string): Promise<string | undefined>;
  mailExchangers(domain: string): Promise<AnswerOf<{ readonly exchange: string; readonly priority: number }>>;
  services(name: string): Promise<AnswerOf<{ readonly name: string; readonly port: number }>>;
}

/** Two tries in this time (ms): the second one is for a packet that got lost. */
const PATIENCE = { timeout: 700, tries: 2 } as const;

/** Names that an alias may lead through, one to the next. */
const MOST_ALIASES = 5;

/** @param server its address, with a port if it is not 53 */
export function askResolver(server: string): ResolverAsked {
  const make = () => {
    const resolver = new Resolver(PATIENCE);
    resolver.setServers([server]);
    return resolver;
  };
  return {
    async addresses(name) {
      const [ipv4, ipv6] = await Promise.all([
        answerOf(() => make().resolve4(name)),
        answerOf(() => make().resolve6(name)),
      ]);
      const records = [...ipv4.records, ...ipv6.records];
      if (records.length > 0) return { said: 'found', records };
      // Resolvers that know one family only say of the other that they failed; the better answer counts.
      const order: readonly Said[] = ['no-such-name', 'no-such-record', 'servfail', 'refused', 'unreachable', 'silent'];
      return { said: order.find((one) => one === ipv4.said || one === ipv6.said) ?? 'silent', records };
    },
    async canonical(name) {
      let last = name;
      for (let count = 0; count < MOST_ALIASES; count += 1) {
        const { records } = await answerOf(() => make().resolveCname(last));
        if (records[0] === undefined) break;
        last = records[0];
      }
      return last === name ? undefined : last;
    },
    mailExchangers: (domain) => answerOf(() => make().resolveMx(domain)),
    services: (name) => answerOf(() => make().resolveSrv(name)),
  };
}

async function answerOf<Record>(asking: () => Promise<readonly Record[]>): Promise<AnswerOf<Record>> {
  try {
    const records = await asking();
    return { said: records.length > 0 ? 'found' : 'no-such-record', records };
  } catch (error) {
    return { said: saidBy(error), records: [] };
  }
}

const byCode: Readonly<Record<string, Said>> = {
  ENOTFOUND: 'no-such-name',
  ENODATA: 'no-such-record',
  ESERVFAIL: 'servfail',
  EREFUSED: 'refused',
  ENOTIMP: 'refused',
  EFORMERR: 'refused',
  // c-ares: nobody listens on that port, or the answer could not be read.
  ECONNREFUSED: 'unreachable',
  EBADRESP: 'servfail',
};

function saidBy(error: unknown): Said {
  return byCode[(error as NodeJS.ErrnoException).code ?? ''] ?? 'silent';
}
