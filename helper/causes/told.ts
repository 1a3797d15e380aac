import type { CauseId } from '../protocol/cause-ids.ts';
import type { CheckId } from '../protocol/evidence.ts';
import type { Correction } from '../protocol/finding.ts';
import { say, type Said } from '../words/say.ts';
import type { MessageId } from '../words/en.ts';
import type { Cause, Situation, Verdict } from './cause.ts';
import { asRefusal, namedBy } from './named.ts';
import { refusedTry, signedIn, wasSent } from './tried.ts';

/** What words, a sign-in and a test message can tell of a cause. */
export interface Told {
  readonly id: CauseId;
  /** Where a server says it: at the sign-in, or later. Absent: no server does, it lies in this computer. */
  readonly at?: 'sign-in' | 'sending';
  readonly correct: (situation: Situation) => readonly Correction[];
  readonly settledBy?: Said;
  readonly symptomOf?: readonly CauseId[];
  /** What else confirms or excludes it; asked first. Undefined: nothing. */
  readonly besides?: (situation: Situation) => Verdict | null | undefined;
}

/**
 * A cause that nothing but words can tell: those of the server just now, at the sign-in or at the test message, or those
 * in the error that was met. A bare code never confirms; what worked just now excludes.
 */
export function told({ id, at, correct, settledBy, symptomOf, besides }: Told): Cause {
  return {
    id,
    name: say(`${id}.name` as MessageId),
    title: say(`${id}.title` as MessageId),
    ...(symptomOf ? { symptomOf } : {}),
    judge(situation) {
      const other = besides?.(situation);
      if (other !== undefined) return other;
      const corrections = correct(situation);
      const now = saidNow(situation, id);
      if (now) return { standing: 'confirmed', because: now.because, evidence: [now.check], corrections };

      const { reading } = situation.report;
      const contradicted = contradiction(situation, at);
      const suspected = reading?.suspects.includes(id) ?? false;
      if (contradicted) return suspected ? contradicted : null;
      if (reading?.isSendError && namedBy(reading, situation.report.account) === id) {
        return {
          standing: 'confirmed',
          because: say('told.said', { words: reading.reply?.text ?? '' }),
          evidence: [],
          corrections,
        };
      }
      const suggested = at === 'sign-in' ? suggestedNow(situation, id) : suggestedBySending(situation, id);
      if (!suspected && !suggested) return null;
      return {
        standing: 'possible',
        because: suggested ?? say('suspected.by-text'),
        evidence: suggested ? [at === 'sign-in' ? 'sign-in' : 'send-test'] : [],
        corrections,
        settledBy:
          settledBy ??
          say(
            at === 'sign-in'
              ? refusedTry(situation)
                ? 'wrong-credentials.settled-by' // the sign-in was tested just now, and did not tell
                : 'told.settled-by-sign-in'
              : at === 'sending'
                ? 'told.settled-by-sending'
                : 'told.settled-by-words',
          ),
        waitsFor: at === 'sign-in' ? ['sign-in'] : at === 'sending' ? ['send-test'] : [],
      };
    },
  };
}

/** What the server said in this run, if its words name this cause. */
function saidNow(situation: Situation, id: CauseId): { because: Said; check: CheckId } | undefined {
  const { account } = situation.report;
  const sent = situation.seen['send-test']?.reply;
  if (sent && namedBy(asRefusal(sent, 'envelope'), account) === id)
    return { because: say('told.sent', { words: sent.text }), check: 'send-test' };
  const tried = refusedTry(situation);
  if (tried?.reply && namedBy(asRefusal(tried.reply, 'auth'), account) === id)
    return { because: say('told.sign-in', { words: tried.reply.text }), check: 'sign-in' };
  return undefined;
}

/** Whether the refusal of a sign-in just now most likely means this cause, though its words leave room for others. */
function suggestedNow(situation: Situation, id: CauseId): Said | undefined {
  const tried = refusedTry(situation);
  const first = tried?.reply?.means?.by === 'words' ? tried.reply.means.causes[0] : undefined;
  return first === id && tried?.reply ? say('told.sign-in', { words: tried.reply.text }) : undefined;
}

/** What the refusal of a test message just now most often comes from, where its words name nothing. */
function suggestedBySending({ seen, report }: Situation, id: CauseId): Said | undefined {
  const reply = seen['send-test']?.reply;
  if (reply?.means?.causes[0] !== id || namedBy(asRefusal(reply, 'envelope'), report.account)) return undefined;
  return say('told.sent', { words: reply.text });
}

/** What worked in this run is not what stopped the mail. */
function contradiction(situation: Situation, at: Told['at']): Verdict | undefined {
  if (at === 'sign-in' && signedIn(situation))
    return { standing: 'excluded', because: say('told.signed-in'), evidence: ['sign-in'] };
  if (at !== undefined && wasSent(situation))
    return { standing: 'excluded', because: say('told.was-sent'), evidence: ['send-test'] };
  return undefined;
}
