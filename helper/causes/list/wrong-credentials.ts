import type { Account } from '../../protocol/account.ts';
import { otherForm, userNameIn } from '../../knowledge/user-name.ts';
import { say } from '../../words/say.ts';
import type { Cause, Situation, Verdict } from '../cause.ts';
import { change } from '../change.ts';
import { takenBy } from '../policy.ts';
import { ownOutlookAccount } from '../outlook-account.ts';
import { offersSignIn, ownServer, sameHost, talksAt } from '../server.ts';
import { accepted, received, refusedTry, signedIn } from '../tried.ts';

/**
 * The server refused the sign-in and gave no other reason. From the reply alone this is never proved: the same words
 * come for a changed password, a wrong user name and a missing app password.
 */
export const wrongCredentials: Cause = {
  id: 'wrong-credentials',
  name: say('wrong-credentials.name'),
  title: say('wrong-credentials.title'),
  symptomOf: ['no-network'],
  judge(situation) {
    const { report } = situation;
    const suspected = report.reading?.suspects.includes('wrong-credentials') ?? false;
    const tried = byTrying(situation, suspected);
    if (tried !== undefined) return tried;
    if (!suspected || !report.reading) return otherThanPublished(situation);
    if (report.account.smtp.auth === 'none') {
      return { standing: 'excluded', because: say('wrong-credentials.no-sign-in'), evidence: [] };
    }
    const own = ownServer(situation);
    const talk = own && talksAt(situation, own.host, own.port)[0];
    if (talk && !talk.failure && talk.authAfter.length > 0 && !offersSignIn(talk.authAfter, 'password')) {
      return { standing: 'excluded', because: say('wrong-credentials.takes-none'), evidence: ['smtp-greeting'] };
    }
    const refused = report.reading.stage === 'auth' && report.reading.reply !== null;
    return {
      standing: 'possible',
      because: say(refused ? 'wrong-credentials.refused' : 'wrong-credentials.fits'),
      evidence: [],
      corrections: newPassword(),
      settledBy: say('wrong-credentials.settled-by'),
      waitsFor: ['sign-in'],
    };
  },
};

function newPassword() {
  return [
    change('smtp.password', undefined, 'new', false),
    { do: 'check-account', say: say('wrong-credentials.webmail') } as const,
  ];
}

/** What signing in just now tells; undefined where it was not tried, or tells nothing of this. */
function byTrying(situation: Situation, suspected: boolean): Verdict | null | undefined {
  const { account } = situation.report;
  const its = accepted(situation);
  if (its && its.user !== 'as-set') {
    const user = userNameIn(its.user, account) ?? '';
    return {
      standing: 'confirmed',
      title: say('wrong-credentials.title-user'),
      because: say('wrong-credentials.user-worked', { user }),
      evidence: ['sign-in'],
      corrections: [change('smtp.user', account.smtp.user, user, true)],
    };
  }
  if (its) {
    if (!suspected) return signedIn(situation) ? works() : null;
    // Refused in Outlook and taken here: what Outlook has stored is not what was given here.
    return {
      standing: 'possible',
      because: say('wrong-credentials.stored'),
      evidence: ['sign-in'],
      corrections: [change('smtp.password', undefined, 'new', true)],
      settledBy: say('wrong-credentials.settled-by'),
      waitsFor: [],
    };
  }
  const tried = refusedTry(situation);
  if (tried?.outcome !== 'refused' || !tried.reply) return undefined;
  const first = tried.reply.means?.by === 'words' ? tried.reply.means.causes[0] : undefined;
  // The server names another reason; its cause tells it.
  if (first !== undefined && !OF_PASSWORDS.has(first)) return null;
  if ([504, 534, 538].includes(tried.reply.code ?? 0)) return null;
  const words = tried.reply.text;
  if (received(situation)?.outcome === 'accepted' && account.imap?.user === account.smtp.user) {
    return { standing: 'excluded', because: say('wrong-credentials.receives'), evidence: ['sign-in'] };
  }
  const because = reason(situation, account, words);
  const corrections = newPassword();
  // Some providers refuse the right password in the same words.
  return onlyExplanation(situation)
    ? { standing: 'confirmed', because, evidence: ['sign-in'], corrections }
    : {
        standing: 'possible',
        because,
        evidence: ['sign-in'],
        corrections,
        settledBy: say('wrong-credentials.settled-by'),
        waitsFor: [],
      };
}

const OF_PASSWORDS: ReadonlySet<string> = new Set(['wrong-credentials', 'password-expired-or-changed']);

function works(): Verdict {
  return { standing: 'excluded', because: say('wrong-credentials.works'), evidence: ['sign-in'] };
}

function reason({ seen }: Situation, account: Account, words: string) {
  const tries = seen['sign-in']?.tries.filter((one) => one.at === 'smtp') ?? [];
  if (account.smtp.auth === 'oauth2') return say('wrong-credentials.token', { words });
  const second = tries[1];
  if (second?.outcome !== 'refused' || second.user === 'as-set') return say('wrong-credentials.tried', { words });
  const user = userNameIn('as-set', account) ?? '';
  return say('wrong-credentials.tried-both', { words, user, other: userNameIn(second.user, account) ?? '' });
}

/** Nothing else is left: the provider is not known to want something else, and the name was tried in its other form. */
function onlyExplanation(situation: Situation): boolean {
  const { report, seen } = situation;
  const tries = seen['sign-in']?.tries.filter((one) => one.at === 'smtp' && one.outcome === 'refused') ?? [];
  const other = otherForm(report.account);
  const formsTried =
    other === undefined || report.account.smtp.auth === 'oauth2' || tries.some((one) => one.user === other);
  const known = takenBy(situation);
  return formsTried && (known === undefined || known.ways.has('password'));
}

/** The user name in Outlook has not the form that the provider publishes. Some servers take other forms too. */
function otherThanPublished(situation: Situation): Verdict | null {
  const { report, seen } = situation;
  const { host, port, auth, user } = ownOutlookAccount(situation) ? report.account.smtp : {};
  const settings = seen['published-settings']?.settings;
  if (host === undefined || user === undefined || auth === 'none' || settings?.trust !== 'high') return null;
  const its = settings.outgoing.filter((one) => sameHost(one.host, host));
  const form = (its.find((one) => one.port === port) ?? its[0])?.username;
  if (form !== (user.includes('@') ? 'local-part' : 'full-address')) return null;
  const better = form === 'full-address' ? report.account.email : user.slice(0, user.lastIndexOf('@'));
  if (better === undefined || better === '') return null;
  return {
    standing: 'possible',
    because: say('wrong-credentials.other-form', {
      user,
      better,
      provider: settings.provider?.name ?? settings.domain,
    }),
    evidence: ['outlook-settings', 'published-settings'],
    corrections: [change('smtp.user', user, better, false)],
    settledBy: say('told.settled-by-sign-in'),
    waitsFor: [],
  };
}
