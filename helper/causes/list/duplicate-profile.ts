import type { OutlookAccount } from '../../protocol/evidence.ts';
import { say } from '../../words/say.ts';
import type { Situation, Verdict } from '../cause.ts';
import { duplicateAccounts } from '../doubtful-accounts.ts';
import { hostFrom, ownOutlookAccount, sameAddress, unreadOfAccounts } from '../outlook-account.ts';
import { ownWayWorks, sameHost, workingWays } from '../server.ts';
import { told } from '../told.ts';

/** The account stands in the profile twice, and both fetch and send at once. */
export const duplicateProfile = told({
  id: 'duplicate-profile',
  correct: () => [{ do: 'look', say: say('duplicate-profile.tell') }],
  settledBy: say('duplicate-profile.settled-by'),
  besides: bySettings,
});

function bySettings(situation: Situation): Verdict | null | undefined {
  const fact = situation.seen['outlook-settings'];
  const own = ownOutlookAccount(situation);
  if (!fact || !own) return undefined;
  const suspected = situation.report.reading?.suspects.includes('duplicate-profile') ?? false;
  const alike = fact.accounts.filter((one) => one !== own && one.kind !== 'other' && sameAddress(one.email, own.email));
  const evidence = ['outlook-settings'] as const;
  const twin = duplicateAccounts(fact.accounts)
    .find((group) => group.includes(own))
    ?.find((one) => one !== own);
  if (twin) {
    const values = { email: own.email ?? '', profile: own.profile, kinds: kindsOf(own, twin) };
    const verdict = {
      because: say('duplicate-profile.twice', values),
      evidence,
      corrections: [{ do: 'look', say: say('duplicate-profile.tell') }],
    } as const;
    // That it stands there twice is certain; that it is in the way of sending, only where the error speaks of that.
    return suspected
      ? { standing: 'confirmed', ...verdict }
      : { standing: 'possible', ...verdict, settledBy: say('duplicate-profile.settled-by-removing'), waitsFor: [] };
  }
  const stale = alike.find(
    (one) => one.defaultProfile !== own.defaultProfile && one.smtp !== null && differs(one, own),
  );
  if (stale && (suspected || (ownWayWorks(situation) === false && works(situation, stale)))) {
    const { host, port } = stale.smtp ?? {};
    return {
      standing: 'possible',
      because: say('duplicate-profile.other-profile', {
        profile: stale.profile,
        host: host ?? '',
        port: String(port ?? ''),
        own: own.profile,
      }),
      evidence,
      corrections: [{ do: 'look', say: say('duplicate-profile.tell-profile', { profile: own.profile }) }],
      settledBy: say('duplicate-profile.settled-by-profile'),
      waitsFor: [],
    };
  }
  return suspected && unreadOfAccounts(fact).length === 0
    ? { standing: 'excluded', because: say('duplicate-profile.once'), evidence }
    : undefined;
}

function kindsOf(...accounts: readonly OutlookAccount[]): string {
  return accounts.map(({ kind }) => kind.toUpperCase()).join(', ');
}

function differs({ smtp: a }: OutlookAccount, { smtp: b }: OutlookAccount): boolean {
  if (!a || !b) return false;
  return !sameHost(a.host ?? '', b.host ?? '') || a.port !== b.port || a.encryption !== b.encryption;
}

/** Whether the way that this account is set to was gone all the way in this run. */
function works(situation: Situation, { smtp }: OutlookAccount): boolean {
  const host = hostFrom(smtp?.host ?? null);
  return (
    smtp !== null &&
    host !== undefined &&
    workingWays(situation).some(
      (way) =>
        sameHost(way.host, host) &&
        way.port === smtp.port &&
        (smtp.encryption === 'auto' || way.encryption === smtp.encryption),
    )
  );
}
