import { say } from '../../words/say.ts';
import { isUnvouched, lacksIssuer } from '../certificate-faults.ts';
import { bestWay, changesTo } from '../change.ts';
import { fromStranger } from '../interception.ts';
import { seemsIntermediate } from '../missing-link.ts';
import { certificateFault } from './certificate.ts';

/** Nobody this computer trusts vouches for the server's proof of identity. */
export const certificateUntrusted = certificateFault({
  id: 'certificate-untrusted',
  name: say('certificate-untrusted.name'),
  title: say('certificate-untrusted.title'),
  symptomOf: ['certificate-chain-incomplete'],
  has: isUnvouched,
  // Windows fetches a missing link of the chain from where the certificate says (RFC 5280 §4.2.2.1); we do not.
  mayBeMended: ({ chainFault, fetchable }) => fetchable && /LEAF_SIGNATURE|GET_ISSUER/.test(chainFault ?? ''),
  // The issuer may be unknown, or known and only its link to the root left out.
  unless(situation, certificate) {
    const settledBy = say('certificate-chain-incomplete.settled-by');
    if (lacksIssuer(certificate) && seemsIntermediate(situation, certificate)) return { settledBy, waitsFor: [] };
    // The same stranger may sign for everybody here: then somebody stands between.
    const known = situation.over('control-talks') || !fromStranger(certificate);
    return known ? undefined : { settledBy: say('certificate-untrusted.settled-by'), waitsFor: ['control-talks'] };
  },
  because: ({ selfSigned, issuer, port, ends, chain = [] }, host) =>
    say(selfSigned ? 'certificate-untrusted.self-signed' : 'certificate-untrusted.because', {
      host,
      port: String(port),
      issuer: ends === 'unknown-root' ? (chain.at(-1)?.subject ?? issuer) : issuer,
    }),
  fine: say('certificate-untrusted.fine'),
  correct(situation, { host }) {
    const way = bestWay(situation);
    return [
      ...(way ? changesTo(situation, way) : []),
      { do: 'tell-provider', say: say('certificate-untrusted.tell', { host }) },
    ];
  },
});
