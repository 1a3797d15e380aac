import { say } from '../../words/say.ts';
import { beginsOn } from '../certificate-faults.ts';
import { bestWay, changesTo } from '../change.ts';
import { clockExplains } from '../clock.ts';
import { certificateFault } from './certificate.ts';

/** The server's proof of identity begins later than today: made too early, or on a machine whose clock is ahead. */
export const certificateNotYetValid = certificateFault({
  id: 'certificate-not-yet-valid',
  name: say('certificate-not-yet-valid.name'),
  title: say('certificate-not-yet-valid.title'),
  symptomOf: ['clock-skew'],
  titleOf: (certificate) =>
    say('certificate-not-yet-valid.title-date', { date: (beginsOn(certificate) ?? '').slice(0, 10) }),
  has: (certificate) => beginsOn(certificate) !== undefined,
  because: (certificate, host) =>
    say('certificate-not-yet-valid.because', {
      host,
      port: String(certificate.port),
      date: (beginsOn(certificate) ?? '').slice(0, 10),
    }),
  // A clock that is behind makes every certificate look too young: without another clock the two cannot be told apart.
  unless: (situation, certificate) =>
    clockExplains(situation, certificate) === false
      ? undefined
      : { settledBy: say('certificate-not-yet-valid.settled-by'), waitsFor: ['clock', 'control-talks'] },
  fine: say('certificate-not-yet-valid.fine'),
  correct(situation, { host }) {
    const way = bestWay(situation);
    return [
      ...(way ? changesTo(situation, way) : []),
      { do: 'tell-provider', say: say('certificate-not-yet-valid.tell', { host }) },
    ];
  },
});
