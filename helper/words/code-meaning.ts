import { errorCode } from '../knowledge/code-index.ts';
import type { ErrorCode } from '../knowledge/error-codes.ts';
import type { Reading } from '../protocol/reading.ts';
import type { MessageId } from './en.ts';
import { say, type Said } from './say.ts';

/** Codes whose own meaning is narrower than that of their stage. */
const OWN: Readonly<Record<string, MessageId>> = {
  '0x800CCC0F': 'means.cut',
  '0x800CCC10': 'means.recipient',
  '0x800CCC11': 'means.recipient',
  '0x800CCC19': 'means.time-out',
  '0x800CCC78': 'means.sender',
  '0x800CCC79': 'means.recipient',
  '0x8004210B': 'means.time-out',
};

/** The first code in the text whose meaning is known, with that in one sentence; null where there is none. */
export function codeMeaning({ codes, isSendError }: Reading): Said | null {
  if (!isSendError) return null;
  for (const code of codes) {
    const entry = errorCode(code);
    const means = entry && (OWN[entry.code] ?? ofStage(entry));
    if (means) return say('means.code', { code, means: say(means) });
  }
  return null;
}

/** The same where a code is all that the text tells, so that its meaning is what comes first. */
export function bareCodeMeaning(reading: Reading | null): Said | null {
  const isBare = reading?.kind === 'client-error' && reading.reply === null;
  return isBare ? codeMeaning(reading) : null;
}

/** Codes of receiving mail tell nothing of sending. */
function ofStage({ stage, protocol }: ErrorCode): MessageId | null {
  if (stage === 'unknown' || (protocol !== 'any' && protocol !== 'smtp' && protocol !== 'mapi')) return null;
  return `means.${stage}`;
}
