import type { Certificate } from '../../protocol/evidence.ts';
import { say, type Said } from '../../words/say.ts';
import type { Cause, Situation, Verdict } from '../cause.ts';
import {
  allAreOutOfDate,
  clockExplains,
  clockIsRight,
  clockOffset,
  MADE_AFTER,
  onlyTheServerTold,
  outOfDate,
  SLIGHT,
} from '../clock.ts';

/** This computer's clock is wrong, so that good certificates look ended, or not begun. */
export const clockSkew: Cause = {
  id: 'clock-skew',
  name: say('clock-skew.name'),
  title: say('clock-skew.title'),
  judge(situation) {
    const { over, report } = situation;
    const suspected = report.reading?.suspects.includes('clock-skew') ?? false;
    const bad = outOfDate(situation);
    const offset = clockOffset(situation);
    const [first] = bad;
    if (offset !== undefined && Math.abs(offset) >= SLIGHT && first) {
      const fits = bad.every((one) => clockExplains(situation, one));
      if (fits) return found(situation, first, offset);
    }
    if (clockIsRight(situation) === true)
      return suspected || first
        ? { standing: 'excluded', because: say('clock-skew.is-right'), evidence: ['clock'] }
        : null;
    if (offset !== undefined && suspected && Math.abs(offset) >= SLIGHT) return possible(situation, offset);
    if (!first) return suspected && !over('clock') ? waiting(situation) : null;
    const early = bad.find((one) => one.seenAt < MADE_AFTER && one.seenAt < one.validFrom);
    if (early) {
      return {
        standing: 'confirmed',
        because: say('clock-skew.before-us', { now: early.seenAt.slice(0, 10) }),
        evidence: ['tls-certificate'],
        corrections: setIt(situation),
      };
    }
    if (offset === undefined && allAreOutOfDate(situation, first)) {
      return {
        standing: 'confirmed',
        because: say('clock-skew.everybody', { host: first.host, now: first.seenAt.slice(0, 10) }),
        evidence: ['tls-certificate', 'control-talks'],
        corrections: setIt(situation),
      };
    }
    return suspected ? waiting(situation) : null;
  },
};

function found(situation: Situation, certificate: Certificate, offset: number): Verdict {
  const verdict = {
    because: say(offset > 0 ? 'clock-skew.behind' : 'clock-skew.ahead', {
      host: certificate.host,
      by: away(offset),
      from: situation.seen.clock?.sources.find((one) => Math.abs(one.offset - offset) < SLIGHT)?.from ?? '',
    }),
    evidence: ['clock', 'tls-certificate'] as const,
    corrections: setIt(situation),
  };
  // The server's own clock says little against ours: both its clock and its certificate may be off alike.
  return onlyTheServerTold(situation)
    ? { standing: 'possible', ...verdict, settledBy: say('clock-skew.settled-by'), waitsFor: ['clock'] }
    : { standing: 'confirmed', ...verdict };
}

function possible(situation: Situation, offset: number): Verdict {
  return {
    standing: 'possible',
    because: say('clock-skew.off', { by: away(offset) }),
    evidence: ['clock'],
    corrections: setIt(situation),
    settledBy: say('clock-skew.settled-by'),
    waitsFor: [],
  };
}

function waiting(situation: Situation): Verdict {
  return {
    standing: 'possible',
    because: say('clock-skew.maybe'),
    evidence: ['tls-certificate'],
    corrections: setIt(situation),
    settledBy: say('clock-skew.settled-by'),
    waitsFor: ['clock'],
  };
}

function setIt({ seen }: Situation) {
  const { service, start } = seen['clock-service'] ?? {};
  const set = { do: 'look' as const, say: say('clock-skew.set') };
  // Set right by hand, it goes wrong again where nothing keeps it right.
  if (start !== 'disabled') return [set];
  return [set, { do: 'look' as const, say: say('clock-skew.service-off', { service: service ?? '' }) }];
}

/** How much, in words: days, else hours, else minutes. */
function away(offset: number): Said {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  if (minutes >= 2 * 24 * 60) return say('clock-skew.days', { n: Math.round(minutes / (24 * 60)) });
  return minutes >= 120
    ? say('clock-skew.hours', { n: Math.round(minutes / 60) })
    : say('clock-skew.minutes', { n: minutes });
}
