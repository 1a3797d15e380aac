import type { CauseId } from '../../protocol/cause-ids.ts';
import type { Stage } from '../../protocol/reading.ts';
import type { FoundReply } from '../find/found-reply.ts';

/** Words of mail servers that name the SMTP command they refused: "(in reply to RCPT TO command)", "after MAIL FROM:". */
const COMMANDS: readonly (readonly [RegExp, Stage])[] = [
  [/\b(?:in reply to|after|in response to) (?:the )?(?:end of data|DATA)\b|\bfor (?:TEXT|DATA) command\b/i, 'data'],
  [/\b(?:in reply to|after|in response to)(?: pipelined)? (?:the )?(?:RCPT TO|MAIL FROM)\b/i, 'envelope'],
  [
    /\b(?:in reply to|after|in response to) (?:the )?(?:HELO|EHLO|initial connection|initial server greeting)\b/i,
    'greeting',
  ],
  [
    /\b(?:in reply to|after|in response to) (?:the )?AUTH\b|\bSMTPAuthenticationError\b|\bAuthenticationException\b|\bEAUTH\b/i,
    'auth',
  ],
  [/\b(?:MAIL FROM|RCPT TO)(?: command)? failed\b/i, 'envelope'],
  [/\brefused to talk to me\b|\bSMTPConnectError\b/i, 'greeting'],
  [/\b(?:in reply to|after|in response to) (?:the )?STARTTLS\b/i, 'tls'],
];

/** A quick look for what all of them have. */
const ANY_COMMAND =
  /\b(?:in reply to|after|in response to|for (?:TEXT|DATA)|MAIL FROM|RCPT TO|refused to talk|SMTPAuth|AuthenticationEx|SMTPConn|EAUTH)/i;

/** What stands around a reply, where servers and programs name the command it answers. */
function aroundOf(text: string, reply: FoundReply): string {
  return text.slice(Math.max(0, reply.at - 250), reply.end + 60).replace(/\n+/g, ' ');
}

/** Whether it was the sender that was refused, not a recipient. */
export function refusesSender(text: string, reply: FoundReply): boolean {
  return /\b(?:in reply to|after)(?: pipelined)? MAIL FROM\b/i.test(aroundOf(text, reply));
}

/** The command named next to the reply, if any, as a stage. */
export function commandStage(text: string, reply: FoundReply): Stage | undefined {
  const around = aroundOf(text, reply);
  if (!ANY_COMMAND.test(around)) return undefined;
  return COMMANDS.find(([pattern]) => pattern.test(around))?.[1];
}

/** The first stage that is known. */
export function firstStage(stages: readonly (Stage | undefined)[]): Stage {
  return stages.find((stage) => stage !== undefined && stage !== 'unknown') ?? 'unknown';
}

/**
 * A refusal of the envelope or the data is of the command that it names, save for a size announced in the envelope; a
 * server that has no time for anybody may say so at the sign-in.
 */
export function between(stage: Stage, named: Stage | undefined, causes: readonly CauseId[]): boolean {
  const ofMail = (it: Stage | undefined) => it === 'envelope' || it === 'data';
  if (stage === 'greeting' && named === 'auth') return true;
  return (ofMail(stage) || stage === 'greeting') && ofMail(named) && causes[0] !== 'message-too-large';
}
