import { say } from '../../words/say.ts';
import type { Correction } from '../../protocol/finding.ts';
import type { Cause, Situation } from '../cause.ts';
import { bestWay, changesTo } from '../change.ts';
import { answeredHere, namedInterceptor, ownCertificates, sharedKey, sharedStranger } from '../interception.ts';
import { ownServer, ownWayWorks, talksAt } from '../server.ts';

/** A virus scanner on this computer opens the encryption and shows a certificate of its own. */
export const antivirusInterception: Cause = {
  id: 'antivirus-interception',
  name: say('antivirus-interception.name'),
  title: say('antivirus-interception.title'),
  symptomOf: ['no-network'],
  judge(situation) {
    const own = ownServer(situation);
    if (!own) return null;
    const named = namedInterceptor(situation);
    const evidence = ['tls-certificate'] as const;
    if (named?.interceptor.kind === 'antivirus') {
      const { product = '' } = named.interceptor;
      return {
        standing: 'confirmed',
        ...(product ? { title: say('antivirus-interception.title-product', { product }) } : {}),
        because: say('antivirus-interception.named', { host: own.host, issuer: named.certificate.issuer }),
        evidence,
        corrections: correct(situation, product),
      };
    }
    if (named) return null;
    const here = answeredHere(situation);
    const key = sharedKey(situation);
    const shared = key ?? sharedStranger(situation);
    if (here && shared) {
      return {
        standing: 'confirmed',
        because: say(key ? 'antivirus-interception.same-key' : 'antivirus-interception.same-stranger', {
          host: own.host,
          other: shared.with,
        }),
        evidence: ['tls-certificate', 'port-open'],
        corrections: correct(situation, ''),
      };
    }
    const works = ownWayWorks(situation);
    if (here && works === false) {
      return {
        standing: 'possible',
        because: say('antivirus-interception.here', { host: own.host, port: String(own.port) }),
        evidence: ['port-open', 'smtp-greeting'],
        corrections: correct(situation, ''),
        settledBy: say('antivirus-interception.settled-by'),
        waitsFor: [],
      };
    }
    const suspected = situation.report.reading?.suspects.includes('antivirus-interception') ?? false;
    const certificates = ownCertificates(situation);
    const genuine = certificates.length > 0 && certificates.every((one) => one.trust.bundled === 'trusted');
    const talked = talksAt(situation, own.host, own.port).some((one) => !one.failure);
    return suspected && genuine && talked && !here
      ? { standing: 'excluded', because: say('antivirus-interception.genuine', { host: own.host }), evidence }
      : null;
  },
};

function correct(situation: Situation, product: string): readonly Correction[] {
  const way = ownWayWorks(situation) === true ? undefined : bestWay(situation);
  const host = situation.report.account.smtp.host ?? '';
  return [
    ...(way ? changesTo(situation, way) : []),
    { do: 'look', say: say('antivirus-interception.exempt', { product, host, known: product ? 'yes' : 'no' }) },
    { do: 'look', say: say('antivirus-interception.update') },
  ];
}
