import { matchReply, saysLittle, type ReplyMatch } from '../../knowledge/match-reply.ts';
import { findWords, type FoundWords } from '../find/known-words.ts';
import type { FoundReply } from '../find/found-reply.ts';
import { saidOf } from '../said.ts';
import type { Clue } from './clue.ts';
import { isPermanent } from './permanent.ts';
import type { Pointing } from './pointing.ts';
import { between, commandStage, firstStage, refusesSender } from './stage.ts';

/** A server's refusal, and what stands around it. */
export interface Refusal {
  readonly text: string;
  readonly isBounce: boolean;
  readonly reply: FoundReply;
  /** The server that refused. */
  readonly server: string | null;
  readonly words: readonly FoundWords[];
  readonly client: readonly Clue[];
}

/** By the server's words where they are known, else by its enhanced code, else by its code and the client's clues. */
export function refused(refusal: Refusal): Pointing {
  const { text, reply, server, client } = refusal;
  const matches = matchReply(reply, server);
  const [best] = matches;
  const stages = client.map(({ stage }) => stage);

  const codes = [reply.code, reply.enhanced].filter((part) => part !== null).join(' ');
  const what = codes === '' ? shortened(reply.text) : codes;
  const named = commandStage(text, reply);
  const meant = wordsOfServer(reply) ?? wordsAround(refusal);
  const around = { what, named, stages, meant };
  if (best?.by === 'text') return byText(best, around);
  const byCode = matches.find(({ by }) => by === 'code')?.reply.likelyCauses ?? [];
  if (meant) return byMeaning(best, refusesSender(text, reply) ? ofSender(meant) : meant, reply, around);
  if (!best) return { stage: firstStage(stages), clues: client };
  if (best.by === 'enhanced') {
    const firm = best.reply.stage !== 'envelope' && best.reply.stage !== 'data' && !saysLittle(reply.enhanced);
    const stage = firstStage(firm ? [best.reply.stage, named, ...stages] : [named, best.reply.stage, ...stages]);
    return {
      stage,
      clues: [
        { by: 'reply-code', what, stage, causes: best.reply.likelyCauses, weight: 6 },
        // A code of the sort "other" is helped by the reply code; a definite one is only blurred by it.
        { by: 'reply-code', what, stage, causes: saysLittle(reply.enhanced) ? byCode : [], weight: 2 },
      ],
    };
  }
  const stage = firstStage([named, best.reply.stage, ...stages]);
  // What is refused after the data is refused for what it is.
  const ofData: Clue[] =
    named === 'data'
      ? [
          {
            by: 'reply-code',
            what,
            stage,
            causes: ['content-rejected', 'blocklisted-ip', 'sender-domain-authentication'],
            weight: 4,
          },
        ]
      : [];
  return { stage, clues: [...ofData, { by: 'reply-code', what, stage, causes: byCode, weight: 3 }, ...client] };
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}

/** RFC 4954 §6: replies to AUTH. */
const SIGN_IN: ReadonlySet<number | null> = new Set([530, 534, 535, 538]);

interface Around {
  readonly what: string;
  readonly named: Clue['stage'] | undefined;
  readonly stages: readonly Clue['stage'][];
  readonly meant: FoundWords | undefined;
}

/** Servers wait with refusing a HELO until the recipient is named, or the mail sent. */
function ofHello(id: string): boolean {
  return id.includes('helo');
}

/** "Relay access denied. Please authenticate first": what asks to sign in is of the sign-in, whatever it answers. */
function asksToSignIn(meant: FoundWords | undefined, { match }: ReplyMatch['reply']): boolean {
  // Of words that the table knows whole it knows the stage, too.
  const known = match.textIncludes.some((words) => words.includes('uthenticat'));
  return meant?.meaning.id === 'server-auth-required' && !known;
}

/** The server's words are in our table. */
function byText({ reply, length }: ReplyMatch, { what, named, stages, meant }: Around): Pointing {
  const { stage, likelyCauses: causes, provider } = reply;
  const known: Clue = { by: 'reply', what, stage, causes, weight: 10 };
  const general = provider === 'generic' || provider === 'postfix';
  const asked = stage === 'envelope' && asksToSignIn(meant, reply) ? 'auth' : undefined;
  const command = asked ?? (!ofHello(reply.id) && between(stage, named, causes) ? named : undefined);
  // "Recipient address rejected: you have exceeded your quota": the words we know are not all that it says.
  if (general && meant && !meant.meaning.causes.some((cause) => causes.includes(cause))) {
    const more = meant.words.length > length;
    const { stage: its, causes: other } = meant.meaning;
    const clue: Clue = { by: 'reply', what, stage: its, causes: other.slice(0, 2), weight: more ? 12 : 8 };
    return { stage: firstStage([command, more ? its : stage, named, ...stages]), clues: [known, clue] };
  }
  const settled = !general && causes[0] !== 'wrong-credentials';
  return { stage: firstStage([command, stage, named, ...stages]), clues: [known], settled };
}

/** The server's words are of a kind that many servers use. */
function byMeaning(
  best: ReplyMatch | undefined,
  { meaning: { id, stage, causes } }: FoundWords,
  { code, enhanced }: FoundReply,
  { what, named }: Around,
): Pointing {
  // A locked account is refused where it signs in, or for what it sends.
  const its = stage === 'policy' && SIGN_IN.has(code) ? 'auth' : stage;
  const definite = best?.by === 'enhanced' && !saysLittle(enhanced) ? best.reply.likelyCauses : [];
  return {
    stage: !ofHello(id) && between(its, named, causes) ? (named ?? its) : its,
    clues: [
      { by: 'reply', what, stage, causes, weight: 10 },
      { by: 'reply-code', what, stage, causes: definite, weight: 4 },
    ],
  };
}

/** "mx.example.net does not exist (in reply to MAIL FROM command)": said of the sender, it is no recipient's fault. */
function ofSender(found: FoundWords): FoundWords {
  if (found.meaning.causes[0] !== 'recipient-rejected') return found;
  return {
    ...found,
    meaning: { ...found.meaning, causes: ['sender-not-allowed', 'dns-failure', 'recipient-rejected'] },
  };
}

function wordsOfServer(reply: FoundReply): FoundWords | undefined {
  const fitting = findWords(saidOf(reply.text), 'server', 20).filter((found) => mayBe(found, reply));
  const [first] = fitting;
  // "Sending quota exceeded" says more than the "quota exceeded" in it, wherever its row stands.
  return fitting.find(({ words }) => first && words !== first.words && words.includes(first.words)) ?? first;
}

/** A bounce tells people in its own words what a reply that says little keeps to itself. */
function wordsAround({ isBounce, reply, words }: Refusal): FoundWords | undefined {
  if (!isBounce || !saysLittle(reply.enhanced)) return undefined;
  return words.find((found) => found.meaning.by === 'server' && mayBe(found, reply));
}

/** A permanent refusal (5yz) is none for now. */
function mayBe({ meaning }: FoundWords, reply: FoundReply): boolean {
  return !(meaning.temporary && isPermanent(reply));
}
