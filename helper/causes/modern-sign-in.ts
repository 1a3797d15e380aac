import type { Correction } from '../protocol/finding.ts';
import { say } from '../words/say.ts';
import type { Situation, Verdict } from './cause.ts';
import { takenBy } from './policy.ts';
import { signedIn } from './tried.ts';

/** What to do about modern sign-in (OAuth) where it is switched off on this computer; empty where it is not. */
export function switchModernOn({ seen }: Situation): readonly Correction[] {
  const setting = seen['outlook-settings']?.modernAuthentication;
  if (setting?.on !== false) return [];
  return [
    setting.by === 'policy'
      ? { do: 'tell-administrator', say: say('oauth-required.tell-modern') }
      : { do: 'look', say: say('oauth-required.modern-on') },
  ];
}

/**
 * Modern sign-in is switched off, and the account needs it: it is set to it, or its provider takes nothing else. Possible and
 * no more: some versions of Outlook take no notice of that switch.
 */
export function modernIsOff(situation: Situation): Verdict | undefined {
  const corrections = switchModernOn(situation);
  if (corrections.length === 0 || signedIn(situation)) return undefined;
  const known = takenBy(situation);
  const only = known !== undefined && [...known.ways].every((way) => way === 'oauth2');
  if (!only && situation.report.account.smtp.auth !== 'oauth2') return undefined;
  return {
    standing: 'possible',
    because: only
      ? say('oauth-required.modern-off', { provider: known.provider })
      : say('oauth-required.modern-off-set'),
    evidence: ['outlook-settings', ...(only ? (['published-settings'] as const) : [])],
    corrections,
    settledBy: say('oauth-required.settled-by-window'),
    waitsFor: [],
  };
}
