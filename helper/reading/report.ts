import type { Account, Encryption } from '../protocol/account.ts';
import { isHost } from '../protocol/host-name.ts';
import type { Reading } from '../protocol/reading.ts';
import type { Report } from '../protocol/report.ts';
import { read } from './read.ts';

/** What a report is made of. `date` is ISO 8601; an empty text counts as none. */
export interface ReportParts {
  readonly text?: string | undefined;
  readonly account?: Account | undefined;
  readonly date: string;
}

/** Puts a report together: reads the text, if there is any, and fills what the account leaves open from it. */
export function reportFrom({ text, account = { smtp: {} }, date }: ReportParts): Report {
  const reading = text === undefined || text.trim() === '' ? null : read(text, date.slice(0, 10));
  return { reading, account: reading ? filled(account, reading) : account, date };
}

/**
 * The account with its holes filled from what the text names. What the account already says wins. A bounce names the
 * host that refused, not the account's own server, so it fills nothing.
 */
export function filled(account: Account, reading: Reading): Account {
  if (!reading.isSendError || reading.kind === 'bounce') return account;
  const { smtp } = account;
  const email = account.email ?? reading.account;
  const host = smtp.host ?? (reading.server !== null && isHost(reading.server) ? reading.server : null);
  const port = smtp.port ?? reading.port;
  const encryption = smtp.encryption ?? encryptionSaid(reading);
  return {
    ...account,
    ...(email !== null && { email }),
    smtp: {
      ...smtp,
      ...(host !== null && { host }),
      ...(port !== null && { port }),
      ...(encryption !== null && { encryption }),
    },
  };
}

/** "Secure(SSL): Yes" stands for TLS and STARTTLS alike; only port 465 tells which (RFC 8314 §3.3). */
function encryptionSaid({ secure, port }: Reading): Encryption | null {
  if (secure === false) return 'none';
  return secure === true && port === 465 ? 'tls' : null;
}
