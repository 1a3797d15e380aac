import type { ErrorCode } from '../knowledge/error-codes.ts';
import type { Fields } from './fields.ts';
import type { Task } from './tasks.ts';

const SENDING = /\b(?:outgoing|smtp|sending)\b/i;
const RECEIVING = /\b(?:incoming|pop3?|imap4?)\b|\breceiving\s\(/i;

/** A code that can only come from fetching mail or reading news. */
function onlyReceives(entry: ErrorCode): boolean {
  // 0x800CCCA0 to 0x800CCCAF belong to news servers.
  return entry.protocol === 'pop3' || entry.protocol === 'imap' || /^0x800CCCA[0-9A-F]$/.test(entry.code);
}

/**
 * Whether a client's error is about sending: its task says so, else its protocol, else its codes, else its words. A
 * code that fits both ways counts as sending.
 */
export function sends(
  text: string,
  tasks: readonly Task[],
  fields: Fields,
  entries: readonly ErrorCode[],
  refused: boolean,
): boolean {
  if (tasks.some((task) => task.direction === 'sending')) return true;
  if (tasks.length > 0 && tasks.every((task) => task.direction === 'receiving')) return false;
  if (fields.protocol === 'SMTP') return true;
  if (fields.protocol !== null && /^(?:POP3?|IMAP4?)$/.test(fields.protocol)) return false;
  if (entries.some((entry) => entry.protocol === 'smtp') || refused) return true;
  if (entries.length > 0 && entries.every(onlyReceives)) return false;
  const words = text.replaceAll(/'[^'\n]{0,300}sending and receiving'/gi, '');
  return SENDING.test(words) || !RECEIVING.test(words);
}
