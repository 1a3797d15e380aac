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
  readonly messageFragments: readonly string[];
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
}

type Row = Omit<ErrorCode, 'messageFragments' | 'note'> & Partial<ErrorCode>;

/** All rows have the same fields: code that goes through rows of many shapes is slow. */
export const errorCodes: readonly ErrorCode[] = (data as readonly Row[]).map((row) => ({
  code: row.code,
  aliases: row.aliases,
  symbol: row.symbol,
  client: row.client,
  protocol: row.protocol,
  stage: row.stage,
  title: row.title,
  meaning: row.meaning,
  likelyCauses: row.likelyCauses,
  messageFragments: row.messageFragments ?? [],
  note: row.note ?? null,
  sources: row.sources,
  confidence: row.confidence,
}));
