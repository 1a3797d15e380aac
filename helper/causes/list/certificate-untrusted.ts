import { say } from '../../words/say.ts';
import { bestWay, changesTo } from '../change.ts';
import { isTrusted } from '../server.ts';
import { certificateFault } from './certificate.ts';

/** Nobody this computer trusts vouches for the server's proof of identity. */
export const certificateUntrusted = certificateFault({
  id: 'certificate-untrusted',
  name: say('certificate-untrusted.name'),
  title: say('certificate-untrusted.title'),
  has: (certificate) => !isTrusted(certificate),
  // Windows fetches a missing link of the chain from where the certificate says (RFC 5280 §4.2.2.1); we do not.
  mayBeMended: ({ chainFault, fetchable }) => fetchable && /LEAF_SIGNATURE|GET_ISSUER/.test(chainFault ?? ''),
  because: ({ selfSigned, issuer, port }, host) =>
    say(selfSigned ? 'certificate-untrusted.self-signed' : 'certificate-untrusted.because', {
      host,
      port: String(port),
      issuer,
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
