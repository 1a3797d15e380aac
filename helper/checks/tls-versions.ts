import type { Offer } from '../network/tls-knock.ts';
import type { Talk } from '../protocol/evidence.ts';
import type { Report } from '../protocol/report.ts';
import { lookAgain } from './broken-handshakes.ts';
import { check } from './check.ts';

/**
 * Where a handshake broke: whether one comes about with old versions and weak ciphers. Only to name the fault; once a port
 * and family. Where it went well and the error met speaks of versions: whether one comes about without TLS 1.3, too.
 */
export const tlsVersions = check({
  id: 'tls-versions',
  within: 15_000,
  observe: (looking) =>
    lookAgain(
      looking,
      async ({ conversation, talk, begins }) => {
        const offered = offerAfter(talk, looking.report);
        if (!offered) return undefined;
        const { host, port, family } = talk;
        const began = performance.now();
        const target = { ...conversation.target, address: talk.address };
        const { agreeOn } = await import('../network/tls-knock.ts');
        const agreed = await agreeOn(looking.network, target, begins, offered, looking.stop);
        if (!agreed) return undefined;
        const ms = Math.round(performance.now() - began);
        const common = { host, port, family, offered, ms } as const;
        if (!('failure' in agreed)) return { ...common, agreed };
        const { failure, text } = agreed;
        return { ...common, failure: { name: failure, ...(text === undefined ? {} : { text }) } };
      },
      (tries) => ({ tries: [...tries] }),
    ),
});

const BROKEN = ['tls-version', 'tls-cipher', 'tls-failed', 'closed', 'reset'];

function offerAfter({ failure }: Talk, { reading }: Report): Offer | undefined {
  if (failure?.at === 'tls') return BROKEN.includes(failure.name) ? 'old' : undefined;
  return !failure && reading?.suspects.includes('tls-version-mismatch') ? 'up-to-1.2' : undefined;
}
