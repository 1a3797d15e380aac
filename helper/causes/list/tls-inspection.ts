import { say } from '../../words/say.ts';
import type { Correction } from '../../protocol/finding.ts';
import type { Cause, Situation, Verdict } from '../cause.ts';
import { bestWay, changesTo } from '../change.ts';
import { answeredHere, namedInterceptor, sharedKey, sharedStranger } from '../interception.ts';
import { certificatesAt, ownServer, ownWayWorks } from '../server.ts';

/** A gateway of the network opens the encryption and shows a certificate of its own. */
export const tlsInspection: Cause = {
  id: 'tls-inspection',
  name: say('tls-inspection.name'),
  title: say('tls-inspection.title'),
  symptomOf: ['no-network', 'antivirus-interception'],
  judge(situation) {
    const own = ownServer(situation);
    if (!own) return null;
    const named = namedInterceptor(situation);
    if (named?.interceptor.kind === 'gateway') {
      const { product = '' } = named.interceptor;
      return {
        standing: 'confirmed',
        ...(product ? { title: say('tls-inspection.title-product', { product }) } : {}),
        because: say('tls-inspection.named', { host: own.host, issuer: named.certificate.issuer }),
        evidence: ['tls-certificate'],
        corrections: correct(situation),
      };
    }
    if (named) return null;
    const key = sharedKey(situation);
    const shared = key ?? sharedStranger(situation);
    if (!shared) return mayStillShow(situation) ? waiting(own.host) : null;
    if (answeredHere(situation)) return null;
    return {
      standing: 'confirmed',
      because: say(key ? 'tls-inspection.same-key' : 'tls-inspection.same-stranger', {
        host: own.host,
        other: shared.with,
        issuer: shared.certificate.issuer,
      }),
      evidence: ['tls-certificate'],
      corrections: correct(situation),
    };
  },
};

/** Only this computer's own store vouches, and a well-known host that was let in has yet to show its certificate. */
function mayStillShow(situation: Situation): boolean {
  const own = ownServer(situation);
  const { seen, over } = situation;
  if (!own || over('control-talks') || (seen['control-talks']?.talks.length ?? 0) > 0) return false;
  const company = certificatesAt(situation, own.host, own.port).some(
    ({ trust }) => trust.system === 'trusted' && trust.bundled === 'untrusted',
  );
  const letIn = seen['other-hosts']?.controls.some((one) => one.port === own.port && one.answer === 'accepted');
  return company && letIn === true;
}

function waiting(host: string): Verdict {
  return {
    standing: 'possible',
    because: say('tls-inspection.own-store', { host }),
    evidence: ['tls-certificate'],
    corrections: [],
    settledBy: say('certificate-untrusted.settled-by'),
    waitsFor: ['control-talks'],
  };
}

function correct(situation: Situation): readonly Correction[] {
  const way = ownWayWorks(situation) === true ? undefined : bestWay(situation);
  const host = situation.report.account.smtp.host ?? '';
  return [
    ...(way ? changesTo(situation, way) : []),
    { do: 'tell-administrator', say: say('tls-inspection.tell', { host }) },
  ];
}
