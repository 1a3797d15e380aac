import { say } from '../../words/say.ts';
import type { Cause, Situation, Verdict } from '../cause.ts';
import { compareSettings } from '../compare.ts';
import { changesTo, changesToBest } from '../change.ts';
import { namesAreFound } from '../control.ts';
import { ownServer, portAnswer, sameHost, workingWays } from '../server.ts';
import { whenOf } from '../when.ts';

/** The name in "Outgoing mail server" leads nowhere, or to a server that takes no mail while the provider's does. */
export const wrongServerName: Cause = {
  id: 'wrong-server-name',
  name: say('wrong-server-name.name'),
  title: say('wrong-server-name.title'),
  when: whenOf('wrong-server-name'),
  symptomOf: ['no-network'],
  judge(situation) {
    const { report, seen, over } = situation;
    const host = report.account.smtp.host;
    if (host === undefined) return compareSettings(situation, 'wrong-server-name');
    const address = seen['host-address']?.hosts.find((one) => sameHost(one.host, host));
    if (!address) return null;
    if (address.failure) return notFound(situation, host, address.failure === 'name-not-found');
    return somewhereElse(situation, host, over('port-open'));
  },
};

function notFound(situation: Situation, host: string, denied: boolean): Verdict | null {
  const others = namesAreFound(situation);
  // The resolver must have said that there is no such name, and must be telling of others.
  if (denied && others === true) {
    return {
      standing: 'confirmed',
      title: say('wrong-server-name.title-not-found'),
      because: say('wrong-server-name.not-found', { host }),
      evidence: ['host-address', 'other-hosts'],
      corrections: orAsk(changesToBest(situation)),
    };
  }
  if (!denied && others !== true) return null;
  return {
    standing: 'possible',
    because: say(denied ? 'wrong-server-name.not-found-alone' : 'wrong-server-name.no-answer', { host }),
    evidence: ['host-address'],
    corrections: orAsk(changesToBest(situation)),
    settledBy: say('wrong-server-name.settled-by'),
    waitsFor: ['other-hosts', 'host-address'],
  };
}

/** The name exists. It is wrong all the same if nothing there takes mail while the provider's own server does. */
function somewhereElse(situation: Situation, host: string, portsKnown: boolean): Verdict | null {
  const settings = situation.seen['published-settings']?.settings;
  const isPublished = settings?.outgoing.some((one) => sameHost(one.host, host));
  const evidence = ['host-address', 'port-open', 'published-settings', 'smtp-greeting'] as const;
  if (isPublished) return { standing: 'excluded', because: say('wrong-server-name.published', { host }), evidence };
  const own = ownServer(situation);
  const answer = own && portAnswer(situation, own.host, own.port);
  if (answer === 'accepted') return null;
  const ways = workingWays(situation);
  if (ways.some((way) => sameHost(way.host, host))) return null;
  const better = ways.find((way) => settings?.outgoing.some((one) => one.host === way.host && one.port === way.port));
  if (!better || !settings?.provider || (answer === undefined && !portsKnown)) return null;
  return {
    standing: 'confirmed',
    because: say('wrong-server-name.other-published', { host, provider: settings.provider.name, better: better.host }),
    evidence,
    corrections: changesTo(situation, better),
  };
}

function orAsk(changes: ReturnType<typeof changesToBest>): ReturnType<typeof changesToBest> {
  return changes.length > 0 ? changes : [{ do: 'look', say: say('wrong-server-name.look-it-up') }];
}
