import { say } from '../../words/say.ts';
import { bestWay, changesTo } from '../change.ts';
import { endedOn } from '../certificate-faults.ts';
import { clockExplains, othersMayTell } from '../clock.ts';
import { certificateFault } from './certificate.ts';

/** The server's proof of identity has run out; only its owner can renew it. */
export const certificateExpired = certificateFault({
  id: 'certificate-expired',
  name: say('certificate-expired.name'),
  title: say('certificate-expired.title'),
  symptomOf: ['clock-skew'],
  titleOf: (certificate) =>
    say('certificate-expired.title-date', { date: (endedOn(certificate) ?? certificate.validTo).slice(0, 10) }),
  has: (certificate) => endedOn(certificate) !== undefined,
  because(certificate, host) {
    const date = endedOn(certificate) ?? certificate.validTo;
    return say(date === certificate.validTo ? 'certificate-expired.because' : 'certificate-expired.because-chain', {
      host,
      port: String(certificate.port),
      date: date.slice(0, 10),
    });
  },
  // As long as the clocks of others may still be heard, ours may be what is wrong.
  unless: (situation, certificate) =>
    situation.over('clock') && clockExplains(situation, certificate) !== true && !othersMayTell(situation)
      ? undefined
      : { settledBy: say('certificate-expired.settled-by'), waitsFor: ['clock', 'control-talks'] },
  fine: say('certificate-expired.fine'),
  correct(situation, { host }) {
    const way = bestWay(situation);
    return [
      ...(way ? changesTo(situation, way) : []),
      { do: 'tell-provider', say: say('certificate-expired.tell', { host }) },
    ];
  },
});
