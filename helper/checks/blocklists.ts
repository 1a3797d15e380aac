import { isIPv4 } from 'node:net';
import { NOBODYS_NETWORKS, OWN_NETWORKS } from '../knowledge/networks.ts';
import type { Facts, Talk } from '../protocol/evidence.ts';
import { isInSubnet } from '../system/subnet.ts';
import { check } from './check.ts';
import { eachControl } from './control-talks.ts';
import { eachConversation } from './gather.ts';

type List = Facts['blocklists']['lists'][number];

/**
 * Lists that many servers ask (RFC 5782), each open to questions from a computer of its own. Spamhaus answers 127.0.0.10
 * and .11 for lines of private customers, and 127.255.255.x to resolvers it does not serve
 * (spamhaus.org/faqs/dnsbl-usage); the others answer 127.0.0.2.
 */
const ZONES = ['zen.spamhaus.org', 'bl.spamcop.net', 'b.barracudacentral.org'] as const;
const MOST_ADDRESSES = 2;

/** Whether blocklists hold our public address. Only where it was asked for: it tells the lists' operators of the address. */
export const blocklists = check({
  id: 'blocklists',
  within: 10_000,
  async observe(looking) {
    const around = looking.network.surroundings;
    const resolver = around?.resolvers()[0];
    if (!around || resolver === undefined) return undefined;
    const talks: Talk[] = [];
    const controls = eachControl(looking, (talk) => {
      talks.push(talk);
    });
    const own = eachConversation(looking, async ({ talked }) => {
      const talk = await talked;
      if (talk) talks.push(talk);
    });
    await Promise.all([own, controls]);
    const addresses = publicAddresses(talks).slice(0, MOST_ADDRESSES);
    const ask = around.ask(resolver);
    const lists = await Promise.all(
      addresses.flatMap((address) =>
        ZONES.map(async (zone): Promise<List> => {
          // RFC 5782 §2.1: the address' parts in reverse, in front of the zone.
          const { said, records } = await ask.addresses(`${address.split('.').toReversed().join('.')}.${zone}`);
          return { zone, address, answer: meaningOf(said, records), codes: records.slice(0, 8) };
        }),
      ),
    );
    return { addresses, lists };
  },
});

function meaningOf(said: string, codes: readonly string[]): List['answer'] {
  if (said === 'no-such-name' || said === 'no-such-record') return 'not-listed';
  const told = codes.filter((code) => code.startsWith('127.0.'));
  if (said !== 'found' || told.length === 0) return 'unknown';
  return told.every((code) => /^127\.0\.0\.1[01]$/.test(code)) ? 'home' : 'listed';
}

/** The addresses that servers say they see us come from, the one named most often first. */
export function publicAddresses(talks: readonly Pick<Talk, 'hello' | 'greeting' | 'failure' | 'address'>[]): string[] {
  const counts = new Map<string, number>();
  for (const { hello = '', greeting, failure, address } of talks) {
    const words = [hello, greeting && greeting.code !== 220 ? greeting.text : '', failure?.text ?? ''].join(' ');
    for (const [found] of words.matchAll(/(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\d)/g)) {
      if (found !== address && isPublic(found)) counts.set(found, (counts.get(found) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([found]) => found);
}

/** The networks of examples count as public here: a laboratory's own Internet is made of them. */
const NOT_PUBLIC = [...NOBODYS_NETWORKS, ...OWN_NETWORKS];

function isPublic(address: string): boolean {
  return isIPv4(address) && !NOT_PUBLIC.some((network) => isInSubnet(address, network));
}
