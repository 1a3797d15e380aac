import { say } from '../../words/say.ts';
import { lacksIssuer } from '../certificate-faults.ts';
import { bestWay, changesTo } from '../change.ts';
import { linkSeenElsewhere, seemsIntermediate } from '../missing-link.ts';
import type { Cause } from '../cause.ts';
import { isTrusted } from '../server.ts';
import { certificateFault } from './certificate.ts';

const judged = certificateFault({
  id: 'certificate-chain-incomplete',
  name: say('certificate-chain-incomplete.name'),
  title: say('certificate-chain-incomplete.title'),
  has: (certificate) => lacksIssuer(certificate) && !isTrusted(certificate),
  because: ({ issuer, port }, host) =>
    say('certificate-chain-incomplete.because', { host, port: String(port), issuer }),
  fine: say('certificate-chain-incomplete.fine'),
  // Windows fetches the missing link itself where the certificate says from where (RFC 5280 §4.2.2.1).
  unless: (situation, certificate) =>
    linkSeenElsewhere(situation, certificate) && !certificate.fetchable
      ? undefined
      : {
          settledBy: say(
            certificate.fetchable ? 'certificate.settled-by-windows' : 'certificate-chain-incomplete.settled-by',
          ),
          waitsFor: [],
        },
  correct(situation, { host }) {
    const way = bestWay(situation);
    return [
      ...(way ? changesTo(situation, way) : []),
      { do: 'tell-provider', say: say('certificate-chain-incomplete.tell', { host }) },
    ];
  },
});

/** The server leaves out a link between its certificate and the root this computer trusts. */
export const certificateChainIncomplete: Cause = {
  ...judged,
  judge(situation) {
    const verdict = judged.judge(situation);
    if (verdict?.standing !== 'possible') return verdict;
    const certificates = situation.seen['tls-certificate']?.certificates ?? [];
    // An issuer that is called like a private authority's root is a stranger sooner than a missing link.
    const likely = certificates.some((one) => lacksIssuer(one) && seemsIntermediate(situation, one));
    return likely ? verdict : null;
  },
};
