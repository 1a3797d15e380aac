import { isIP } from 'node:net';
import type { Facts } from '../protocol/evidence.ts';
import { check } from './check.ts';

type Decoy = Facts['decoy-ports']['decoys'][number];

/**
 * Addresses kept for documentation (RFC 5737 §3, RFC 3849 §2): no host has them, so whoever answers there answers for
 * everybody. Odd ones, since a laboratory may use the first ones of these ranges.
 */
const DECOYS = [
  { address: '203.0.113.237', family: 4 },
  { address: '2001:db8:ed:e7a::ed', family: 6 },
] as const;

/** Who stands in for all mail servers answers as fast as anybody; no retransmission is waited for (ms). */
const ANSWER = 900;
/** How long its first words are waited for (ms). */
const WORDS = 2_000;

/** Does anybody take connections to mail ports of addresses where nobody is? Then it takes everybody's. */
export const decoyPorts = check({
  id: 'decoy-ports',
  within: 4_000,
  async observe({ report, probes, tell }) {
    const { host, port: own } = report.account.smtp;
    // Over IPv6 only where the account's server is there: elsewhere it says nothing about this account.
    const { ipv6 } = host === undefined ? { ipv6: [] } : isIP(host) === 4 ? { ipv6: [] } : await probes.resolve(host);
    const ports = [...new Set([...(own === undefined ? [] : [own]), 587, 465, 25])].slice(0, 3);
    const decoys: Decoy[] = [];
    await Promise.all(
      DECOYS.filter(({ family }) => family === 4 || ipv6.length > 0).flatMap(({ address, family }) =>
        ports.map(async (port) => {
          const began = performance.now();
          const target = { host: address, address, family, port };
          const { answer, words, here } = await probes.overhear(target, ANSWER, WORDS);
          const told = { address, family, port, answer, ...(here === undefined ? {} : { here }) };
          const place = decoys.push({ ...told, listening: words !== undefined, ms: since() }) - 1;
          tell({ decoys: [...decoys] });
          if (!words) return;
          const said = await words;
          decoys[place] = {
            ...{ ...told, listening: false, ms: since() },
            ...(said === '' ? {} : { words: said }),
          };
          tell({ decoys: [...decoys] });

          function since(): number {
            return Math.round(performance.now() - began);
          }
        }),
      ),
    );
    return { decoys };
  },
});
