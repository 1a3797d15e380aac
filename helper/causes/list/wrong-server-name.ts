import { distance } from '../../knowledge/distance.ts';
import { say } from '../../words/say.ts';
import type { Cause, Situation, Verdict } from '../cause.ts';
import { compareSettings } from '../compare.ts';
import { bestWay, changesTo, changesToRightName } from '../change.ts';
import { namesAreFound } from '../control.ts';
import { hostFrom, ownOutlookAccount } from '../outlook-account.ts';
import { isPublishedFor, knownFor } from '../published.ts';
import { ownServer, portAnswer, sameHost, talksAt, workingWays } from '../server.ts';

/** The name in "Outgoing mail server" leads nowhere, or to a server that takes no mail while the provider's does. */
export const wrongServerName: Cause = {
  id: 'wrong-server-name',
  name: say('wrong-server-name.name'),
  title: say('wrong-server-name.title'),
  symptomOf: ['no-network', 'dns-failure', 'hosts-file-override', 'captive-portal'],
  judge(situation) {
    const { report, seen, over } = situation;
    const host = report.account.smtp.host;
    if (host === undefined) return noName(situation) ?? compareSettings(situation, 'wrong-server-name');
    const address = seen['host-address']?.hosts.find((one) => sameHost(one.host, host));
    if (!address) return null;
    // That nobody finds a name which a provider gives its customers speaks of whoever was asked, not of the name.
    if (isPublishedFor(situation, host))
      return {
        standing: 'excluded',
        because: say('wrong-server-name.published', { host }),
        evidence: ['published-settings'],
      };
    const provider = knownFor(host);
    if (provider !== undefined)
      return { standing: 'excluded', because: say('wrong-server-name.known', { host, provider }), evidence: [] };
    if (address.failure) return notFound(situation, host, address.failure === 'name-not-found');
    return somewhereElse(situation, host, over('port-open'));
  },
};

/** What stands in Outlook is no name of a server, such as one with a blank in it. */
function noName(situation: Situation): Verdict | undefined {
  const text = ownOutlookAccount(situation)?.smtp?.host ?? '';
  if (text === '' || hostFrom(text) !== undefined) return undefined;
  return {
    standing: 'confirmed',
    because: say('wrong-server-name.no-name', { text }),
    evidence: ['outlook-settings'],
    corrections: orAsk(
      changesToRightName(situation).map((one) =>
        one.do === 'change-setting' && one.setting === 'smtp.host' ? { ...one, from: text } : one,
      ),
    ),
  };
}

function notFound(situation: Situation, host: string, denied: boolean): Verdict | null {
  const others = namesAreFound(situation);
  // The resolver must have said that there is no such name, and must be telling of others. One beside it that says the same
  // proves nothing where no name is found: networks answer in the place of public resolvers, too.
  if (denied && others === true) {
    return {
      standing: 'confirmed',
      title: say('wrong-server-name.title-not-found'),
      because: say('wrong-server-name.not-found', { host }),
      evidence: ['host-address', 'other-hosts'],
      corrections: orAsk(changesToRightName(situation)),
    };
  }
  // Where no name is found, one that denies this name knows no more of it than one that is silent.
  const slip = others === true || (denied && others === undefined) ? null : aSlip(situation, host);
  if (slip || (!denied && others !== true)) return slip;
  return {
    standing: 'possible',
    because: say(denied ? 'wrong-server-name.not-found-alone' : 'wrong-server-name.no-answer', { host }),
    evidence: ['host-address'],
    corrections: orAsk(changesToRightName(situation)),
    settledBy: say('wrong-server-name.settled-by'),
    waitsFor: ['other-hosts', 'host-address'],
  };
}

/** Slips of a typist that still leave a name near another one. */
const NEAR = 2;

/** Nobody could say whether there is such a name, but one of the provider's own is only a slip of the finger away. */
function aSlip(situation: Situation, host: string): Verdict | null {
  const published = situation.seen['published-settings']?.settings.outgoing ?? [];
  const meant = published.find((one) => distance(one.host.toLowerCase(), host.toLowerCase(), NEAR) <= NEAR);
  if (!meant || published.some((one) => sameHost(one.host, host))) return null;
  return {
    standing: 'possible',
    because: say('wrong-server-name.slip', { host, better: meant.host }),
    evidence: ['published-settings'],
    corrections: changesToRightName(situation),
    settledBy: say('wrong-server-name.settled-by'),
    waitsFor: [],
  };
}

/** The name exists. It is wrong all the same if nothing there takes mail while the provider's own server does. */
function somewhereElse(situation: Situation, host: string, portsKnown: boolean): Verdict | null {
  const settings = situation.seen['published-settings']?.settings;
  const evidence = ['host-address', 'port-open', 'published-settings', 'smtp-greeting'] as const;
  const own = ownServer(situation);
  const answer = own && portAnswer(situation, own.host, own.port);
  const signsIn = talksAt(situation, host, own?.port ?? 0).some(
    (one) => one.failure !== undefined || one.authBefore.length + one.authAfter.length > 0,
  );
  if (answer === 'accepted' && (signsIn || own?.auth === 'none' || !situation.over('smtp-greeting'))) return null;
  const ways = workingWays(situation);
  if (ways.some((way) => sameHost(way.host, host))) return null;
  if (answer === undefined && !portsKnown) return null;
  const better = ways.find((way) => settings?.outgoing.some((one) => one.host === way.host && one.port === way.port));
  if (better && settings?.provider && answer !== 'accepted') {
    return {
      standing: 'confirmed',
      because: say('wrong-server-name.other-published', {
        host,
        provider: settings.provider.name,
        better: better.host,
      }),
      evidence,
      corrections: changesTo(situation, better),
    };
  }
  const hosts = situation.seen['host-address']?.hosts ?? [];
  const near = ways.some((way) => hosts.some((one) => one.role === 'near' && sameHost(one.host, way.host)));
  if (near) {
    const corrections = changesToRightName(situation);
    const way = bestWay(situation);
    return {
      standing: 'confirmed',
      because: say('wrong-server-name.near-works', { host, better: way?.host ?? '' }),
      evidence: ['host-address', 'port-open', 'smtp-greeting'],
      corrections,
    };
  }
  return leadsToAnotherServer(situation, host, answer === 'accepted');
}

/** The server that takes the domain's incoming mail, or its web server: there, but not for sending. */
function leadsToAnotherServer(situation: Situation, host: string, accepted: boolean): Verdict | null {
  const { seen, over, report } = situation;
  if (!over('port-open') || !over('name-records')) return null;
  const open = (seen['port-open']?.attempts ?? []).filter(
    (one) => sameHost(one.host, host) && one.answer === 'accepted',
  );
  const exchanger = seen['name-records']?.mailExchangers.some((one) => sameHost(one, host)) ?? false;
  const domain = report.account.email?.split('@').at(-1);
  const isWeb = /^www\./i.test(host) || (domain !== undefined && sameHost(domain, host));
  const web = (seen['incoming-side']?.attempts ?? []).some(
    (one) => sameHost(one.host, host) && one.port === 443 && one.answer === 'accepted',
  );
  const takesIncoming = exchanger && open.length > 0 && open.every((one) => one.port === 25) && !accepted;
  if (!takesIncoming && !(isWeb && open.length === 0 && web)) return null;
  return {
    standing: 'possible',
    because: say(takesIncoming ? 'wrong-server-name.takes-incoming' : 'wrong-server-name.is-web', { host }),
    evidence: ['host-address', 'port-open', 'name-records'],
    corrections: orAsk(changesToRightName(situation)),
    settledBy: say('wrong-server-name.settled-by-help'),
    waitsFor: [],
  };
}

function orAsk(changes: ReturnType<typeof changesToRightName>): ReturnType<typeof changesToRightName> {
  return changes.length > 0 ? changes : [{ do: 'look', say: say('wrong-server-name.look-it-up') }];
}
