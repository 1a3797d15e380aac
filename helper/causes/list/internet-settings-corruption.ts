import type { Correction } from '../../protocol/finding.ts';
import { say } from '../../words/say.ts';
import type { Situation, Verdict } from '../cause.ts';
import { told } from '../told.ts';

/** Windows’ Internet options, whose TLS settings Outlook uses, are damaged. */
export const internetSettingsCorruption = told({
  id: 'internet-settings-corruption',
  correct: () => [{ do: 'look', say: say('internet-settings-corruption.tell') }],
  settledBy: say('internet-settings-corruption.settled-by'),
  besides: byProxies,
});

/** Nobody is there, by an answer: a proxy that is silent may just be slow. */
const GONE = ['refused', 'name-not-found', 'unreachable'];

/**
 * A proxy in the Internet options where nobody is. Sending by SMTP does not go through it; the window in which Outlook lets
 * one sign in does.
 */
function byProxies({ report, seen }: Situation): Verdict | undefined {
  const dead = seen['proxy-settings']?.proxies.find(
    (one) => one.from !== 'environment' && one.answer !== undefined && GONE.includes(one.answer),
  );
  const suspected = report.reading?.suspects.includes('internet-settings-corruption') ?? false;
  const window = report.account.smtp.auth === 'oauth2';
  if (!dead || !(suspected || window)) return undefined;
  const server = dead.server ?? '';
  const correction: Correction =
    dead.from === 'policy'
      ? { do: 'tell-administrator', say: say('internet-settings-corruption.tell-proxy', { server }) }
      : { do: 'look', say: say('internet-settings-corruption.remove-proxy', { server }) };
  const verdict = {
    because: say('internet-settings-corruption.dead-proxy', { server }),
    evidence: ['proxy-settings'],
    corrections: [correction],
  } as const;
  return suspected && window
    ? { standing: 'confirmed', ...verdict }
    : {
        standing: 'possible',
        ...verdict,
        settledBy: say('internet-settings-corruption.settled-by-proxy'),
        waitsFor: [],
      };
}
