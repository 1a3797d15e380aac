import { say } from '../../words/say.ts';
import { isUnvouched } from '../certificate-faults.ts';
import { bestWay, changesTo } from '../change.ts';
import { certificateFault } from './certificate.ts';

/** The server's proof of identity is for other names than the one in Outlook, often a hosting company's own. */
export const certificateNameMismatch = certificateFault({
  id: 'certificate-name-mismatch',
  name: say('certificate-name-mismatch.name'),
  title: say('certificate-name-mismatch.title'),
  // A certificate that nobody but the server itself vouches for is not mended by another name.
  has: (certificate) => !certificate.nameFits && !(certificate.ends === 'itself' && isUnvouched(certificate)),
  because: ({ names, port }, host) =>
    say('certificate-name-mismatch.because', { host, port: String(port), names: names.slice(0, 3).join(', ') }),
  fine: say('certificate-name-mismatch.fine'),
  correct(situation, { host, names }) {
    const way = bestWay(situation);
    if (way) return changesTo(situation, way);
    const name = names.find((one) => one.includes('.') && !one.startsWith('*'));
    return [
      {
        do: 'tell-provider',
        say: say('certificate-name-mismatch.tell', { host, name: name ?? '', known: name ? 'yes' : 'no' }),
      },
    ];
  },
});
