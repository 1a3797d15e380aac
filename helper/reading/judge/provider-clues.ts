import { signInOf } from '../../knowledge/sign-in.ts';
import type { CauseId } from '../../protocol/cause-ids.ts';
import type { Stage } from '../../protocol/reading.ts';
import type { Clue } from './clue.ts';

/** Whose account it is, as far as the text says, and when. */
export interface AccountSaid {
  readonly account: string | null;
  readonly server: string | null;
  /** A domain of the provider that is spoken of, if nothing better is known. */
  readonly brand: string | null;
  /** ISO 8601. */
  readonly date: string;
}

/** Where signing in failed: what the account's provider no longer takes at that date. */
export function providerClues({ account, server, brand, date }: AccountSaid, stage: Stage): readonly Clue[] {
  if (stage !== 'auth') return [];
  const known = account !== null || server !== null;
  const signIn = signInOf(known ? account : brand, server, date);
  if (!signIn) return [];
  const { provider, ways } = signIn;
  const causes = causesWhere(new Set(ways));
  return causes.length === 0 ? [] : [{ by: 'provider', what: provider.name, stage, causes, weight: known ? 12 : 8 }];
}

/** With an ordinary password allowed nothing follows; without it, one is the likeliest thing that was tried. */
function causesWhere(ways: ReadonlySet<string>): readonly CauseId[] {
  if (ways.size === 0 || ways.has('password') || ways.has('none')) return [];
  if (!ways.has('app-password')) return ['oauth-required', 'basic-auth-disabled'];
  return ways.has('oauth2') ? ['app-password-required', 'oauth-required'] : ['app-password-required'];
}
