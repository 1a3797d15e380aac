import { say } from '../../words/say.ts';
import type { Correction } from '../../protocol/finding.ts';
import type { Cause, Situation } from '../cause.ts';
import { bestWay, changesToBest } from '../change.ts';
import { controlsOn, isNetworkOfItsOwn, somethingAnswers } from '../control.ts';
import { refusedWith } from '../refusal.ts';
import { isForbidden, ownServer, sameHost, talksAt, workingWays } from '../server.ts';
import { ipv4Fault, SURROUNDINGS, vpnOnTheWay } from '../surroundings.ts';
import { signOfLife } from './server-drops-us.ts';

/** The mail server answers nobody, or says itself that it is not available, while the rest of the network works. */
export const serverDown: Cause = {
  id: 'server-down',
  name: say('server-down.name'),
  title: say('server-down.title'),
  symptomOf: [...SURROUNDINGS, 'network-blocks-port', 'isp-blocks-port'],
  judge(situation) {
    const { seen, whole } = situation;
    const own = ownServer(situation);
    const host = own?.host ?? situation.report.account.smtp.host;
    if (host === undefined) return null;
    const attempts = (seen['port-open']?.attempts ?? []).filter((one) => sameHost(one.host, host));
    const values = { host };
    const wait = { do: 'wait', say: say('server-down.wait', values) } as const;
    const tell = { do: 'tell-provider', say: say('server-down.tell', values) } as const;
    const elsewhere = waysElsewhere(situation);
    const talk = own && talksAt(situation, host, own.port)[0];
    const told = talk && refusedWith(talk);
    if (told?.refusal === 'down') {
      return {
        standing: 'confirmed',
        because: say('server-down.says-so', { host, words: told.words }),
        evidence: ['smtp-greeting', 'port-open'],
        corrections: [...elsewhere, wait, tell],
      };
    }
    const oneFamily = ipv4Fault(situation);
    if (own && oneFamily !== undefined && controlsOn(situation, own.port) !== 'blocked') {
      return {
        standing: 'possible',
        because:
          oneFamily === 'pending'
            ? say('suspected.by-text')
            : say('server-down.by-ipv4', { host, port: String(own.port) }),
        evidence: oneFamily === 'pending' ? [] : ['port-open', 'host-address', 'way-out'],
        corrections: [tell],
        settledBy: say('server-down.settled-by-ipv4'),
        waitsFor: ['port-open', 'smtp-greeting', 'way-out'],
      };
    }
    const works = workingWays(situation).some((way) => sameHost(way.host, host));
    if (works) return { standing: 'excluded', because: say('server-down.works', values), evidence: ['smtp-greeting'] };

    // Whoever opens the door and does not serve us is judged by other causes.
    if (attempts.some((one) => one.answer === 'accepted')) return null;
    if (attempts.length === 0 || !whole('port-open')) return null;
    // Without a route for IPv6 only IPv4 has been tried.
    const tried = attempts.some((one) => one.family === 4)
      ? attempts.filter((one) => one.family === 4 || one.answer !== 'unreachable')
      : attempts;
    const refused = tried.every((one) => one.answer === 'refused');
    const controls = [25, 465, 587].map((port) => controlsOn(situation, port));
    // Refusal and silence alike may be the network's doing, for everybody; they are the server's own where others answer.
    const byServer =
      controls.includes('answer') &&
      tried.every((one) => one.answer !== 'prohibited' || isForbidden(one)) &&
      !vpnOnTheWay(situation);
    // Whoever drops everything may drop it from us alone; a refusal, or a router that finds nobody, is no such secret.
    // One that refuses some ports and is silent on the account's own is there, and keeps us out.
    const openly =
      tried.some((one) => one.answer === 'unreachable' && !isForbidden(one)) ||
      refused ||
      tried.some((one) => one.answer === 'refused' && one.port === own?.port);
    if (byServer && openly) {
      return {
        standing: 'confirmed',
        because: say(refused ? 'server-down.refuses-all' : 'server-down.answers-nobody', values),
        evidence: ['port-open', 'other-hosts'],
        corrections: [...elsewhere, wait, tell],
      };
    }
    // It is there, and silent to us on its mail ports alone: server-firewall-ip-block.
    if (byServer && signOfLife(situation)) return null;
    if (byServer) {
      return {
        standing: 'possible',
        because: say('server-down.answers-nobody', values),
        evidence: ['port-open', 'other-hosts'],
        corrections: [...elsewhere, wait, tell],
        settledBy: say('server-drops-us.settled-by'),
        waitsFor: ['incoming-side'],
      };
    }
    if (somethingAnswers(situation) === false && !isNetworkOfItsOwn(situation)) return null;
    return {
      standing: 'possible',
      because: say(refused ? 'server-down.refuses-us' : 'server-down.no-answer', values),
      evidence: ['port-open'],
      corrections: [wait, tell],
      settledBy: say('blocked-port.settled-by'),
      waitsFor: ['other-hosts'],
    };
  },
};

/** A way that was gone in this run, or another server that is published; another port of the one that is down is none. */
function waysElsewhere(situation: Situation): readonly Correction[] {
  const changes = changesToBest(situation);
  const another = changes.some((one) => one.do === 'change-setting' && one.setting === 'smtp.host');
  return bestWay(situation) || another ? changes : [];
}
