import type { Talk } from '../../protocol/evidence.ts';
import { say, type Said } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { changesToBest } from '../change.ts';
import { namedInterceptor, sharedHand } from '../interception.ts';
import { outlookHears, ownTalk } from '../own-talk.ts';
import { refusedWith } from '../refusal.ts';

/** The server is there, and something in it is broken: it says so, or says what no mail server says. */
export const serverFault: Cause = {
  id: 'server-fault',
  name: say('server-fault.name'),
  title: say('server-fault.title'),
  symptomOf: ['no-network', 'transparent-proxy', 'plaintext-port-25', 'starttls-stripped'],
  judge(situation) {
    const mine = ownTalk(situation);
    if (!mine?.talk.failure || !outlookHears(mine)) return null;
    const { talk, values } = mine;
    const fault = faultOf(talk, values);
    if (!fault) return null;
    // Without a word from the server, whoever was seen to open the encryption is nearer at hand.
    if (talk.failure?.text === undefined && (namedInterceptor(situation) ?? sharedHand(situation)?.proved)) return null;
    const verdict = {
      because: fault.because,
      evidence: ['smtp-greeting'],
      corrections: [
        ...changesToBest(situation),
        { do: 'tell-provider', say: say('server-fault.tell', { ...values, words: talk.failure?.text ?? 'none' }) },
      ],
    } as const;
    return fault.certain
      ? { standing: 'confirmed', ...verdict }
      : { standing: 'possible', ...verdict, settledBy: say('server-fault.settled-by'), waitsFor: [] };
  },
};

function faultOf(
  talk: Talk,
  values: { readonly host: string; readonly port: string },
): { readonly because: Said; readonly certain: boolean } | undefined {
  const { failure } = talk;
  const words = { ...values, words: failure?.text ?? '' };
  const told = refusedWith(talk);
  if (told?.refusal === 'fault') return { because: say('server-fault.says-so', words), certain: true };
  if (told?.refusal === 'unexplained') return { because: say('server-fault.unexplained', words), certain: false };
  switch (failure?.name) {
    case 'starttls-refused':
      return { because: say('server-fault.starttls', words), certain: true };
    case 'injected':
      // A server that is broken, or somebody on the way who slips words in: the same from here.
      return { because: say('server-fault.injected', words), certain: false };
    case 'too-much':
      return { because: say('server-fault.too-much', words), certain: true };
    case 'not-smtp':
      return talk.greeting && failure.at !== 'greeting'
        ? { because: say('server-fault.gibberish', words), certain: true }
        : undefined;
    case 'silent':
      return failure.at === 'tls' ? undefined : { because: say('server-fault.stalls', words), certain: true };
    default:
      return undefined;
  }
}
