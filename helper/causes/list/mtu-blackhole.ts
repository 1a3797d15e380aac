import { say } from '../../words/say.ts';
import type { Correction } from '../../protocol/finding.ts';
import type { Cause, Situation } from '../cause.ts';
import { bestWay, changesTo } from '../change.ts';
import { brokenHandshake, othersHandshakes, smallAnswers, stalled } from '../handshake.ts';
import { certificatesAt, ownServer, sameHost } from '../server.ts';

/**
 * Large packets get lost on the way and nobody says so (RFC 2923 §2.1): small answers arrive, the server's certificates,
 * which fill whole packets, never do.
 */
export const mtuBlackhole: Cause = {
  id: 'mtu-blackhole',
  name: say('mtu-blackhole.name'),
  title: say('mtu-blackhole.title'),
  symptomOf: ['no-network'],
  judge(situation) {
    const broken = brokenHandshake(situation);
    const own = ownServer(situation);
    if (!own || !broken || !stalled(broken)) return null;
    const values = { host: own.host, port: String(own.port) };
    const answer = smallAnswers(situation)[0]?.answer;
    if (answer === 'silent' || answer === 'other') return null;
    const others = othersHandshakes(situation);
    const evidence = ['smtp-greeting', 'small-answer'] as const;
    const verdict = { because: say('mtu-blackhole.because', values), evidence, corrections: correct(situation) };
    if (answer === undefined && situation.over('small-answer') && others !== 'stall') return null;
    // The same way, and a certificate came through it: then packets of that size do pass, at least on other ports.
    const passed = certificatesAt(situation, own.host, own.port).length > 0 || onOtherPorts(situation, 'passed');
    const alike = others === 'stall' || onOtherPorts(situation, 'stalled');
    if (answer === 'alert' && alike && !passed) {
      const title = say(others === 'stall' ? 'mtu-blackhole.title-network' : 'mtu-blackhole.title');
      return { standing: 'confirmed', title, ...verdict };
    }
    return {
      standing: 'possible',
      ...verdict,
      settledBy: say('mtu-blackhole.settled-by'),
      waitsFor: ['small-answer'],
    };
  },
};

/** Whether a handshake with another port of the server came through, or stalled alike. */
function onOtherPorts(situation: Situation, what: 'passed' | 'stalled'): boolean {
  const own = ownServer(situation);
  const talks = (situation.seen['smtp-greeting']?.talks ?? []).filter(
    (one) => own && sameHost(one.host, own.host) && one.port !== own.port && one.spoke !== 'none',
  );
  return talks.some((one) => (what === 'stalled' ? stalled(one) : one.failure?.at !== 'tls'));
}

function correct(situation: Situation): readonly Correction[] {
  const way = bestWay(situation);
  return [
    ...(way ? changesTo(situation, way) : []),
    { do: 'look', say: say('mtu-blackhole.look') },
    { do: 'tell-network', say: say('mtu-blackhole.tell') },
  ];
}
