import type { CauseId } from '../../protocol/cause-ids.ts';
import type { Correction } from '../../protocol/finding.ts';
import { say, type Said } from '../../words/say.ts';
import type { Cause, Situation } from '../cause.ts';
import { ipv4Fault, SURROUNDINGS, vpnOnTheWay } from '../surroundings.ts';
import { bestWay, changesToBest } from '../change.ts';
import { controlsOn, somethingAnswers } from '../control.ts';
import { isOverdue, ownServer, portAnswer, sameHost } from '../server.ts';
import { refusedTooQuickly } from '../too-quick.ts';

/** How blocking by the local network and by the access provider differ in our eyes. */
interface Blocked {
  readonly id: CauseId;
  readonly name: Said;
  readonly title: Said;
  readonly is: (port: number, situation: Situation) => boolean;
  readonly because: (port: string) => Said;
  readonly tell: Correction;
}

/**
 * A port that gives no answer, here and at every well-known server that serves it, while something else does answer: not
 * the server, not the setting as such, but the way there.
 */
export function blockedPort({ id, name, title, is, because, tell }: Blocked): Cause {
  return {
    id,
    name,
    title,
    symptomOf: SURROUNDINGS,
    judge(situation) {
      const own = ownServer(situation);
      if (!own) return null;
      const port = String(own.port);
      if (!is(own.port, situation)) {
        const suspected = situation.report.reading?.suspects.includes(id) ?? false;
        return suspected ? { standing: 'excluded', because: say('blocked-port.other', { port }), evidence: [] } : null;
      }
      const answer = portAnswer(situation, own.host, own.port);
      const oneFamily = ipv4Fault(situation);
      if (
        oneFamily !== undefined &&
        !['other', 'pending'].includes(oneFamily) &&
        controlsOn(situation, own.port) === 'blocked'
      ) {
        return {
          standing: 'possible',
          because: say('blocked-port.by-ipv4', { port, host: own.host }),
          evidence: ['port-open', 'other-hosts'],
          corrections: [...changesToBest(situation), tell],
          settledBy: say('blocked-port.settled-by'),
          waitsFor: ['port-open'],
        };
      }
      if (answer === 'accepted')
        return { standing: 'excluded', because: say('blocked-port.open', { port }), evidence: ['port-open'] };
      if (answer === undefined && isOverdue(situation, own.host, own.port)) {
        return {
          standing: 'possible',
          because: say('blocked-port.overdue', { port, host: own.host }),
          evidence: ['port-open'],
          corrections: [...changesToBest(situation), tell],
          settledBy: say('blocked-port.settled-by'),
          waitsFor: ['other-hosts', 'port-open'],
        };
      }
      // Forbidden is said by this very computer, at least on IPv4: no network's doing.
      const forbiddenHere = situation.seen['port-open']?.attempts.some(
        (one) =>
          one.answer === 'prohibited' && one.family === 4 && one.port === own.port && sameHost(one.host, own.host),
      );
      if (answer === undefined || forbiddenHere) return null;
      // A port nobody uses for sending is wrong sooner than blocked, where the same server has one that works.
      const usual = [25, 465, 587].includes(own.port);
      const better = usual ? undefined : bestWay(situation);
      if (better && sameHost(better.host, own.host)) return null;
      const controls = controlsOn(situation, own.port);
      if (controls === 'answer') {
        return {
          standing: 'excluded',
          because: say('blocked-port.others-answer', { port }),
          evidence: ['other-hosts', 'port-open'],
        };
      }
      const corrections = [...changesToBest(situation), tell];
      // Behind a VPN it is the VPN's network that may block, and not the one this computer is in.
      // Nor is it the network's for sure where this computer's own rules may stop the port.
      const rules = situation.seen['packet-filter'];
      const here =
        rules?.stops.some((one) => one.port === own.port && one.perhaps === true) === true ||
        (rules?.read === false && !situation.seen['outlook-firewall'] && refusedTooQuickly(situation));
      if (controls === 'blocked' && somethingAnswers(situation) === true && !vpnOnTheWay(situation) && !here) {
        return {
          standing: 'confirmed',
          title: say('blocked-port.title', { port }),
          because: because(port),
          evidence: ['port-open', 'other-hosts'],
          corrections,
        };
      }
      // A refusal is an answer of the server unless others are refused alike; silence may be either's.
      if (answer === 'refused' && situation.over('other-hosts') && !(here && controls === 'blocked')) return null;
      if (controls === 'unknown' && isSilentThroughout(situation, own.host)) return null;
      return {
        standing: 'possible',
        because: say('blocked-port.silent', { port, host: own.host }),
        evidence: ['port-open'],
        corrections,
        settledBy: say('blocked-port.settled-by'),
        waitsFor: ['other-hosts', 'port-open', 'incoming-side'],
      };
    },
  };
}

/** Whether the server is silent on the ports for reading mail and of the web, too: those no network closes against senders. */
function isSilentThroughout({ seen, whole }: Situation, host: string): boolean {
  const attempts = (seen['incoming-side']?.attempts ?? []).filter((one) => sameHost(one.host, host));
  const dead = attempts.every((one) => one.answer === 'silent' || one.answer === 'unreachable');
  return whole('incoming-side') && whole('port-open') && attempts.length >= 2 && dead;
}
