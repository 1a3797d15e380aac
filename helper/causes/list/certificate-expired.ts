import { say } from '../../words/say.ts';
import { bestWay, changesTo } from '../change.ts';
import { certificateFault } from './certificate.ts';

/** The server's proof of identity has run out; only its owner can renew it. */
export const certificateExpired = certificateFault({
  id: 'certificate-expired',
  name: say('certificate-expired.name'),
  title: say('certificate-expired.title'),
  titleOf: ({ validTo }) => say('certificate-expired.title-date', { date: validTo.slice(0, 10) }),
  has: ({ seenAt, validTo }) => seenAt > validTo,
  because: ({ validTo, port }, host) =>
    say('certificate-expired.because', { host, port: String(port), date: validTo.slice(0, 10) }),
  fine: say('certificate-expired.fine'),
  correct(situation, { host }) {
    const way = bestWay(situation);
    return [
      ...(way ? changesTo(situation, way) : []),
      { do: 'tell-provider', say: say('certificate-expired.tell', { host }) },
    ];
  },
});
