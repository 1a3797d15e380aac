import { say } from '../../words/say.ts';
import { bestWay, changesTo } from '../change.ts';
import { weaknessIn } from '../server.ts';
import { certificateFault } from './certificate.ts';

/** The server's proof of identity rests on a key or a signature that current systems do not take any more. */
export const certificateWeakKey = certificateFault({
  id: 'certificate-weak-key',
  name: say('certificate-weak-key.name'),
  title: say('certificate-weak-key.title'),
  has: (certificate) => weaknessIn(certificate) !== undefined,
  because: (certificate, host) =>
    say('certificate-weak-key.because', {
      host,
      port: String(certificate.port),
      weakness: weaknessIn(certificate) ?? '',
    }),
  fine: say('certificate-weak-key.fine'),
  correct(situation, { host }) {
    const way = bestWay(situation);
    return [
      ...(way ? changesTo(situation, way) : []),
      { do: 'tell-provider', say: say('certificate-weak-key.tell', { host }) },
    ];
  },
});
