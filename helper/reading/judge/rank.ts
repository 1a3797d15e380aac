import type { CauseId } from '../../protocol/cause-ids.ts';
import type { Reason } from '../../protocol/reading.ts';
import type { Clue } from './clue.ts';

/** A clue's later causes count less and less. */
const FALLS_BY = 0.75;

/** What can hardly be wrong where the mail was taken over from Outlook and came back later. */
const OF_THIS_COMPUTER: ReadonlySet<CauseId> = new Set<CauseId>([
  'wrong-server-name',
  'software-conflict',
  'wrong-port',
  'wrong-encryption-mode',
  'plaintext-port-25',
  'auth-not-enabled',
  'wrong-credentials',
  'app-password-required',
  'pop-before-smtp',
  'local-firewall',
  'antivirus-interception',
  'isp-blocks-port',
  'network-blocks-port',
  'vpn-or-proxy',
  'no-network',
  'timeout-too-short',
]);

/** The causes of all clues, the best supported first; `unknown` only where nothing else is known. */
export function ranked(clues: readonly Clue[], isBounce: boolean): readonly Reason[] {
  const scores = new Map<CauseId, { score: number; best: number; clue: Clue }>();
  for (const clue of clues) {
    clue.causes.forEach((cause, at) => {
      const its = clue.weight * FALLS_BY ** at;
      const before = scores.get(cause);
      const leads = !before || its > before.best;
      scores.set(cause, {
        score: (before?.score ?? 0) + its,
        best: leads ? its : before.best,
        clue: leads ? clue : before.clue,
      });
    });
  }
  const all = [...scores].map(([cause, { score, clue }]) => ({ cause, score, by: clue.by, what: clue.what }));
  const named = all.filter(({ cause }) => cause !== 'unknown');
  const elsewhere = isBounce ? named.filter(({ cause }) => !OF_THIS_COMPUTER.has(cause)) : [];
  return ([elsewhere, named].find((list) => list.length > 0) ?? all)
    .toSorted((a, b) => b.score - a.score)
    .map(({ cause, by, what }) => ({ cause, by, what }));
}
