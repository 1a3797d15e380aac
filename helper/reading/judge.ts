import type { CauseId } from '../protocol/cause-ids.ts';
import type { Stage } from '../protocol/reading.ts';
import type { ErrorCode } from '../knowledge/error-codes.ts';
import { matchReply, saysLittle } from '../knowledge/match-reply.ts';
import { wording } from './wording.ts';
import type { FoundReply } from './replies.ts';

/** Where it went wrong, and the causes that fit, most likely first. */
export interface Judgement {
  readonly stage: Stage;
  readonly suspects: readonly CauseId[];
}

/** Words of mail servers that name the SMTP command they refused: "(in reply to RCPT TO command)", "after MAIL FROM:". */
const COMMANDS: readonly (readonly [RegExp, Stage])[] = [
  [/\b(?:in reply to|after) (?:end of data|DATA)\b/i, 'data'],
  [/\b(?:in reply to|after)(?: pipelined)? (?:RCPT TO|MAIL FROM)\b/i, 'envelope'],
  [/\b(?:in reply to|after) (?:HELO|EHLO|initial connection|initial server greeting)\b/i, 'greeting'],
  [/\b(?:in reply to|after) AUTH\b/i, 'auth'],
  [/\b(?:in reply to|after) STARTTLS\b/i, 'tls'],
];

/** The command named next to the reply, if any, as a stage. */
function commandStage(text: string, reply: FoundReply): Stage | undefined {
  const around = text.slice(Math.max(0, reply.at - 250), reply.end + 60).replace(/\s+/g, ' ');
  return COMMANDS.find(([pattern]) => pattern.test(around))?.[1];
}

function distinct(causes: readonly CauseId[]): readonly CauseId[] {
  const named = [...new Set(causes)].filter((cause) => cause !== 'unknown');
  return named.length > 0 ? named : [...new Set(causes)];
}

function firstStage(stages: readonly (Stage | undefined)[]): Stage {
  return stages.find((stage) => stage !== undefined && stage !== 'unknown') ?? 'unknown';
}

/**
 * Judges by the server's sentence where there is one, else by the client's codes. Entries come most telling first.
 * A bare reply code says little, so there what reply and client's code have in common comes first.
 */
export function judge(
  text: string,
  reply: FoundReply | null,
  server: string | null,
  entries: readonly ErrorCode[],
): Judgement {
  const ofCodes = entries.flatMap((entry) => entry.likelyCauses);
  const stageOfCodes = entries.map((entry) => entry.stage);
  const matches = reply ? matchReply(reply, server) : [];
  const [best] = matches;
  if (!reply || !best) return { stage: firstStage(stageOfCodes), suspects: distinct(ofCodes) };

  const named = commandStage(text, reply);
  if (best.by === 'text') {
    return {
      stage: firstStage([best.reply.stage, named, ...stageOfCodes]),
      suspects: distinct(best.reply.likelyCauses),
    };
  }
  const meant = wording(reply.text);
  const byCode = matches.find(({ by }) => by === 'code')?.reply.likelyCauses ?? [];
  if (meant) {
    const rest = saysLittle(reply.enhanced) ? [] : best.reply.likelyCauses;
    return { stage: meant.stage, suspects: distinct([...meant.causes, ...rest]) };
  }
  if (best.by === 'enhanced') {
    const firm = best.reply.stage !== 'envelope' && best.reply.stage !== 'data';
    return {
      stage: firstStage(firm ? [best.reply.stage, named, ...stageOfCodes] : [named, best.reply.stage]),
      // A code of the sort "other" is helped by the reply code; a definite one is only blurred by it.
      suspects: distinct([...best.reply.likelyCauses, ...(saysLittle(reply.enhanced) ? byCode : [])]),
    };
  }
  const common = byCode.filter((cause) => ofCodes.includes(cause));
  return {
    stage: firstStage([named, best.reply.stage, ...stageOfCodes]),
    suspects: distinct([...common, ...byCode, ...ofCodes]),
  };
}
