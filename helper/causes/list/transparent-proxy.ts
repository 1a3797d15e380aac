import { say } from '../../words/say.ts';
import type { Cause, Situation, Verdict } from '../cause.ts';
import { bestWay, changesTo } from '../change.ts';
import { takenDecoys, takenHere } from '../interception.ts';
import { cameFromHere } from '../near.ts';
import { certificatesAt, isGood, ownServer, ownWayWorks, portAnswer } from '../server.ts';

/** Somebody on the way takes every connection to this port and answers in the server's place. */
export const transparentProxy: Cause = {
  id: 'transparent-proxy',
  name: say('transparent-proxy.name'),
  title: say('transparent-proxy.title'),
  symptomOf: ['no-network', 'antivirus-interception', 'tls-inspection', 'captive-portal'],
  judge(situation): Verdict | null {
    const own = ownServer(situation);
    if (!own || portAnswer(situation, own.host, own.port) !== 'accepted') return null;
    const taken = takenDecoys(situation);
    const evidence = ['decoy-ports', 'smtp-greeting'] as const;
    // What this computer takes by itself is nobody's on the way.
    if (taken.length === 0 || takenHere(situation) === true) return null;
    // Whatever takes the connections lets ours through to the right server: its certificate proves it.
    const proved = certificatesAt(situation, own.host, own.port).some(isGood);
    if (proved && ownWayWorks(situation) === true) {
      return { standing: 'excluded', because: say('transparent-proxy.proved'), evidence };
    }
    const greeted = taken.find((one) => /^\d{3}[ -]/.test(one.words ?? ''));
    const way = bestWay(situation);
    const values = { host: own.host, port: String(own.port), words: greeted?.words ?? '' };
    const corrections = [
      ...(way && way.port !== own.port ? changesTo(situation, way) : []),
      { do: 'tell-network', say: say('transparent-proxy.tell', values) } as const,
    ];
    if (greeted && (greeted.here === false || !answersHere(situation, greeted.ms))) {
      return { standing: 'confirmed', because: say('transparent-proxy.because', values), evidence, corrections };
    }
    if (!greeted && !taken.some((one) => one.listening)) return null;
    return {
      standing: 'possible',
      because: say('transparent-proxy.taken', values),
      evidence,
      corrections,
      settledBy: say('transparent-proxy.settled-by'),
      waitsFor: ['decoy-ports'],
    };
  },
};

/** Sooner than the nearest other host can answer: that is a program on this computer. */
function answersHere({ seen }: Situation, ms: number): boolean {
  const others = [
    ...(seen['port-open']?.attempts ?? []).filter((one) => one.answer === 'refused'),
    ...(seen['other-hosts']?.controls ?? []).filter((one) => one.answer === 'accepted' && [80, 443].includes(one.port)),
  ];
  return cameFromHere([{ ms }], others);
}
