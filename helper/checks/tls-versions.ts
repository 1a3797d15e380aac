import type { Offer } from '../network/tls-knock.ts';
import type { Talk } from '../protocol/evidence.ts';
import type { Report } from '../protocol/report.ts';
import { lookAgain } from './broken-handshakes.ts';
import type { Conversation } from '../network/conversation.ts';
import { check, type Looking } from './check.ts';

/**
 * Where a handshake broke: whether one comes about with old versions and weak ciphers. Only to name the fault; once a port
 * and family. Where it went well and the error met speaks of versions: whether one comes about without TLS 1.3, too. And
 * where Windows has versions of today switched off: whether one comes about as Outlook would try it.
 */
export const tlsVersions = check({
  id: 'tls-versions',
  within: 15_000,
  observe: (looking) =>
    lookAgain(
      looking,
      async ({ conversation, talk, begins }) => {
        const { host, port, family } = talk;
        const offered = (await offerOfWindows(looking, conversation)) ?? offerAfter(talk, looking.report);
        if (!offered || looking.stop.aborted) return undefined;
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

/** What Outlook has left to offer where Windows has the version that we agreed on switched off; undefined where it has not. */
async function offerOfWindows(
  { computer, report }: Pick<Looking<unknown>, 'computer' | 'report'>,
  conversation: Conversation,
): Promise<Offer | undefined> {
  if (conversation.target.port !== report.account.smtp.port) return undefined;
  const agreed = (await conversation.secured)?.protocol;
  if (agreed !== 'TLSv1.3' && agreed !== 'TLSv1.2') return undefined;
  const protocols = (await computer?.tlsProtocols?.())?.protocols ?? [];
  const isOff = (version: string) => protocols.some((one) => one.version === version && one.client === 'off');
  if (!isOff(agreed)) return undefined;
  return agreed === 'TLSv1.3' && !isOff('TLSv1.2') ? 'up-to-1.2' : 'up-to-1.1';
}
