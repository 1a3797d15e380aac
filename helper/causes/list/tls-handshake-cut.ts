import { say } from '../../words/say.ts';
import type { Correction } from '../../protocol/finding.ts';
import type { Cause, Situation, Verdict } from '../cause.ts';
import { bestWay, changesTo } from '../change.ts';
import { brokenHandshake, othersHandshakes, retries, smallAnswers, stalled } from '../handshake.ts';
import { ownServer } from '../server.ts';

const ENDS = ['reset', 'closed'];

/** The port opens, and the encryption's first exchange is cut, or runs into silence. */
export const tlsHandshakeCut: Cause = {
  id: 'tls-handshake-cut',
  name: say('tls-handshake-cut.name'),
  title: say('tls-handshake-cut.title'),
  symptomOf: [
    'tls-version-mismatch',
    'mtu-blackhole',
    'antivirus-interception',
    'tls-inspection',
    'no-network',
    'not-smtp',
    'open-but-silent',
    'transparent-proxy',
  ],
  judge(situation) {
    const broken = brokenHandshake(situation);
    const own = ownServer(situation);
    if (!broken || !own) return null;
    const { name, text = '' } = broken.failure;
    // No version or cipher in common is no cut.
    if (name === 'tls-version' || name === 'tls-cipher' || name === 'injected') return null;
    const values = { host: own.host, port: String(own.port), words: text };
    const others = othersHandshakes(situation);
    const where = others === 'work' ? '-here' : others === undefined ? '' : '-everywhere';
    const corrections = correct(situation, others !== undefined && others !== 'work');
    const evidence = ['smtp-greeting', 'tls-versions', 'small-answer'] as const;
    const because = stalled(broken)
      ? say('tls-handshake-cut.stalls', values)
      : ENDS.includes(name)
        ? say(`tls-handshake-cut.cut${where}`, values)
        : say(name === 'tls-not-spoken' ? 'tls-handshake-cut.plain' : 'tls-handshake-cut.said', values);
    const certain: Verdict = { standing: 'confirmed', because, evidence, corrections };
    const maybe: Verdict = {
      standing: 'possible',
      because,
      evidence,
      corrections,
      settledBy: say('tls-handshake-cut.settled-by'),
      waitsFor: ['tls-versions', 'small-answer'],
    };
    if (stalled(broken)) {
      const [small] = smallAnswers(situation);
      if (!small || small.answer === 'closed') return maybe;
      return small.answer === 'silent' ? certain : null;
    }
    if (name === 'tls-not-spoken') return certain;
    const again = retries(situation).find((one) => one.offered === 'old');
    // Cut once and not again is no proof; cut again whatever was offered is.
    if (!again || again.agreed) return maybe;
    return certain;
  },
};

function correct(situation: Situation, everywhere: boolean): readonly Correction[] {
  const way = bestWay(situation);
  const host = situation.report.account.smtp.host ?? '';
  return [
    ...(way ? changesTo(situation, way) : []),
    everywhere
      ? { do: 'tell-network', say: say('tls-handshake-cut.tell-network') }
      : { do: 'tell-provider', say: say('tls-handshake-cut.tell', { host }) },
  ];
}
