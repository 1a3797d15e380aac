import { say } from '../../words/say.ts';
import type { Correction } from '../../protocol/finding.ts';
import type { Cause, Situation } from '../cause.ts';
import { bestWay, changesTo } from '../change.ts';
import {
  answeredHere,
  controlTalks,
  isLocallyTrusted,
  namedInterceptor,
  ownCertificates,
  sharedHand,
  takenDecoys,
  takenHere,
} from '../interception.ts';
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
    const installed = installedIssuer(situation);
    if (installed) {
      return {
        standing: 'confirmed',
        title: say('antivirus-interception.title-product', { product: installed.product }),
        because: say('antivirus-interception.installed', { host: own.host, ...installed }),
        evidence: ['tls-certificate', 'security-products'],
        corrections: correct(situation, installed.product),
      };
    }
    const { asked, over } = situation;
    // Whose certificate it is that only this computer trusts, the names of what is installed may tell.
    if (asked('security-products') && !over('security-products') && ownCertificates(situation).some(isLocallyTrusted)) {
      return {
        standing: 'possible',
        because: say('antivirus-interception.being-read', { host: own.host }),
        evidence,
        corrections: [],
        settledBy: say('antivirus-interception.settled-by'),
        waitsFor: ['security-products'],
      };
    }
    const here = answeredHere(situation);
    const shared = sharedHand(situation);
    if (here && shared) {
      return {
        standing: 'confirmed',
        because: say(`antivirus-interception.same-${shared.what}`, { host: own.host, other: shared.with }),
        evidence: ['tls-certificate', 'port-open'],
        corrections: correct(situation, onlyScanner(situation)),
      };
    }
    const works = ownWayWorks(situation);
    if (works === false && takenHere(situation) === true && nobodyHeard(situation)) {
      return {
        standing: 'confirmed',
        because: say('antivirus-interception.taken', { host: own.host, port: String(own.port) }),
        evidence: ['decoy-ports', 'smtp-greeting'],
        corrections: correct(situation, onlyScanner(situation)),
      };
    }
    if (here && works === false) {
      return {
        standing: 'possible',
        because: say('antivirus-interception.here', { host: own.host, port: String(own.port) }),
        evidence: ['port-open', 'smtp-greeting'],
        corrections: correct(situation, onlyScanner(situation)),
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

/** Whether the one who takes the connections speaks in everybody's place, or lets nobody be spoken to. */
function nobodyHeard(situation: Situation): boolean {
  const port = ownServer(situation)?.port;
  if (takenDecoys(situation).some((one) => one.here === true && /^\d{3}[ -]/.test(one.words ?? ''))) return true;
  const others = (controlTalks(situation)?.talks ?? []).filter((one) => one.port === port);
  return others.length >= 2 && others.every((one) => one.failure);
}

function correct(situation: Situation, product: string): readonly Correction[] {
  const way = ownWayWorks(situation) === true ? undefined : bestWay(situation);
  const host = situation.report.account.smtp.host ?? '';
  return [
    ...(way ? changesTo(situation, way) : []),
    { do: 'look', say: say('antivirus-interception.exempt', { product, host, known: product ? 'yes' : 'no' }) },
    { do: 'look', say: say('antivirus-interception.update') },
  ];
}

/** Words of product names that say nothing of whose product it is. */
const ANYBODY =
  /^(?:windows|microsoft|antivirus|anti-virus|internet|security|endpoint|total|protection|free|premium|mail|server|client|global|cloud|data|network)$/i;

/** A virus scanner that Windows knows of, whose name stands in the certificate that a public authority did not sign. */
function installedIssuer(situation: Situation): { readonly product: string; readonly issuer: string } | undefined {
  const products = situation.seen['security-products']?.products ?? [];
  for (const { issuer, chain = [], trust } of ownCertificates(situation)) {
    if (trust.bundled !== 'untrusted') continue;
    const names = [issuer, ...chain.map((one) => one.subject)].join(' ').toLowerCase();
    const product = products.find(({ name }) => {
      const [maker = ''] = name.split(/[\s,]+/);
      return maker.length >= 4 && !ANYBODY.test(maker) && names.split(/[^\p{L}\d]+/u).includes(maker.toLowerCase());
    });
    if (product) return { product: product.name, issuer };
  }
  return undefined;
}

/** The one virus scanner that is on beside Windows' own, which opens no mail connections; empty where there is no one such. */
function onlyScanner({ seen }: Situation): string {
  const scanners = (seen['security-products']?.products ?? []).filter(
    ({ name, kind, on }) => kind === 'antivirus' && on !== false && !/^(?:windows|microsoft) defender/i.test(name),
  );
  const names = new Set(scanners.map(({ name }) => name));
  return names.size === 1 ? ([...names][0] ?? '') : '';
}
