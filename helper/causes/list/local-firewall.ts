import type { Correction } from '../../protocol/finding.ts';
import { say } from '../../words/say.ts';
import type { Cause, Situation } from '../cause.ts';
import { changesToBest } from '../change.ts';
import { firewallOfOutlook } from '../outlook-firewall.ts';
import { ownServer, portAnswer, sameHost } from '../server.ts';
import { refusedTooQuickly } from '../too-quick.ts';

/** This computer's own firewall, or a security program, stops the connection before it leaves. */
export const localFirewall: Cause = {
  id: 'local-firewall',
  name: say('local-firewall.name'),
  title: say('local-firewall.title'),
  judge(situation) {
    const { seen, over, report } = situation;
    const own = ownServer(situation);
    if (!own) return null;
    const answer = portAnswer(situation, own.host, own.port);
    const read = firewallOfOutlook(situation);
    if (read !== undefined) return read;
    const suspected = report.reading?.suspects.includes('local-firewall') ?? false;
    if (answer === 'accepted')
      return suspected
        ? { standing: 'excluded', because: say('local-firewall.lets-through'), evidence: ['port-open'] }
        : null;
    if (answer === undefined) return null;
    const values = { host: own.host, port: String(own.port) };
    const corrections: readonly Correction[] = [
      { do: 'look', say: say('local-firewall.allow', values) },
      ...changesToBest(situation),
    ];
    const rules = seen['packet-filter'];
    const attempts = ownAttempts(situation, own.host, own.port);
    // A rule must explain every address that failed: one that only meets IPv6 leaves IPv4's silence unexplained.
    const stops = (rules?.stops ?? []).filter((one) => one.port === own.port);
    const explains = (address: string, perhaps = false) =>
      stops.some((one) => one.address === address && (perhaps || one.perhaps !== true));
    // Unreachable is what a family without a route is, and also what a rule may have the system say.
    const failed = attempts.filter((one) => one.answer !== 'unreachable' || explains(one.address));
    if (rules && failed.length > 0 && failed.every((one) => explains(one.address))) {
      return {
        standing: 'confirmed',
        because: say('local-firewall.rule', values),
        evidence: ['packet-filter', 'port-open'],
        corrections,
      };
    }
    // On IPv4 no router can make the system say "forbidden"; on IPv6 one can (ICMPv6 type 1 code 1, RFC 4443 §3.1).
    if (attempts.some((one) => one.answer === 'prohibited' && one.family === 4)) {
      return {
        standing: 'confirmed',
        because: say('local-firewall.forbidden', values),
        evidence: ['port-open'],
        corrections,
      };
    }
    if (!over('packet-filter')) return possible('suspected.by-text', false);
    if (failed.length > 0 && failed.every((one) => explains(one.address, true)))
      return possible('local-firewall.perhaps', true);
    if (rules?.read === true)
      return suspected
        ? { standing: 'excluded', because: say('local-firewall.no-rule'), evidence: ['packet-filter'] }
        : null;
    return refusedTooQuickly(situation) ? possible('local-firewall.too-quick', true) : null;

    function possible(
      because: 'suspected.by-text' | 'local-firewall.too-quick' | 'local-firewall.perhaps',
      told: boolean,
    ) {
      return {
        standing: 'possible' as const,
        because: say(because, values),
        evidence: told ? (['port-open'] as const) : [],
        corrections: told ? corrections : [],
        settledBy: say('local-firewall.settled-by'),
        waitsFor: ['packet-filter' as const],
      };
    }
  },
};

function ownAttempts({ seen }: Situation, host: string, port: number) {
  return (seen['port-open']?.attempts ?? []).filter((one) => sameHost(one.host, host) && one.port === port);
}
