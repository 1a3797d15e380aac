import type { CauseId } from '../protocol/cause-ids.ts';
import type { Stage } from '../protocol/reading.ts';
import data from './data/error-codes.json' with { type: 'json' };

/** One code or text-only message of Outlook, or of Windows underneath it. */
export interface ErrorCode {
  /** `0x` and eight hex digits, a Winsock number, Outlook for Mac's negative number, or `message:<slug>`. */
  readonly code: string;
  readonly aliases: readonly string[];
  readonly symbol: string | null;
  readonly client: string;
  readonly protocol: 'any' | 'http' | 'mapi' | 'smtp' | 'imap' | 'pop3';
  readonly stage: Stage;
  readonly title: string;
  readonly meaning: string;
  /** Best first. */
  readonly likelyCauses: readonly CauseId[];
  readonly messageFragments?: readonly string[];
  readonly note?: string;
  readonly sources: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
}

export const errorCodes = data as readonly ErrorCode[];
