import { say } from '../../words/say.ts';
import type { Cause, Situation } from '../cause.ts';
import { bestWay, change, changesTo } from '../change.ts';
import { ownOutlookAccount } from '../outlook-account.ts';
import { outlookHears, ownTalk, SLOW_GREETING } from '../own-talk.ts';

/** Outlook's shortest "Server Timeouts" (classic Outlook's slider begins at 10 seconds); its usual one is a minute. */
const SHORTEST_TIMEOUT = 10_000;
const USUAL_TIMEOUT = 60_000;
/** RFC 5321 §4.5.3.2.1 wants a client to wait five minutes for the greeting (s). */
const PATIENT_TIMEOUT = 300;

/** The server greets, but so late that a mail program may have given up. */
export const slowGreeting: Cause = {
  id: 'slow-greeting',
  name: say('slow-greeting.name'),
  title: say('slow-greeting.title'),
  symptomOf: [
    'no-network',
    'transparent-proxy',
    'blocklisted-ip',
    'server-firewall-ip-block',
    'server-busy',
    'timeout-too-short',
  ],
  judge(situation) {
    const mine = ownTalk(situation);
    if (!mine || !outlookHears(mine)) return null;
    const { talk, values } = mine;
    const began = talk.failure?.name === 'no-greeting' && talk.failure.text !== undefined;
    const took = began ? talk.failure?.afterMs : talk.greetedAfter;
    if (took === undefined || took < SLOW_GREETING) {
      const suspected = situation.report.reading?.suspects.includes('slow-greeting') ?? false;
      return suspected && took !== undefined
        ? { standing: 'excluded', because: say('slow-greeting.quick', values), evidence: ['smtp-greeting'] }
        : null;
    }
    const verdict = {
      because: say(began ? 'slow-greeting.began' : 'slow-greeting.because', {
        ...values,
        seconds: String(Math.round(took / 1_000)),
      }),
      evidence: ['smtp-greeting'],
      corrections: [...faster(situation), { do: 'tell-provider', say: say('slow-greeting.tell', values) }],
    } as const;
    const account = ownOutlookAccount(situation);
    const patience = account ? (account.timeout ?? USUAL_TIMEOUT / 1_000) * 1_000 : SHORTEST_TIMEOUT;
    return took >= patience
      ? { standing: 'confirmed', ...verdict }
      : { standing: 'possible', ...verdict, settledBy: say('slow-greeting.settled-by'), waitsFor: [] };
  },
};

/** A way to the server that greets in time, else more time for this one. */
function faster(situation: Situation): ReturnType<typeof changesTo> {
  const greeting = situation.seen['smtp-greeting'];
  const talks = (greeting?.talks ?? []).filter((one) => (one.greetedAfter ?? 0) < SLOW_GREETING);
  const way = bestWay({ ...situation, seen: { ...situation.seen, 'smtp-greeting': { talks } } });
  return way ? changesTo(situation, way) : [change('outlook.timeout', undefined, PATIENT_TIMEOUT, false)];
}
