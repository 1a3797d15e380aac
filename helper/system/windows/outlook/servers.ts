import type { OutlookAccount } from '../../../protocol/facts/outlook-settings.ts';
import type { ValueReader } from './value-reader.ts';
import type { AccountValue } from './values.ts';

type Smtp = NonNullable<OutlookAccount['smtp']>;
type Incoming = NonNullable<OutlookAccount['incoming']>;
type Read = ValueReader<AccountValue>;

/** What Outlook does where the registry says nothing: ports without encryption, and no sign-in to send. */
const DEFAULT_PORT = { SMTP: 25, IMAP: 143, POP3: 110 } as const;

export function incoming(kind: OutlookAccount['kind'], read: Read): Incoming | null {
  if (kind !== 'imap' && kind !== 'pop') return null;
  const by = kind === 'imap' ? 'IMAP' : 'POP3';
  const port = read.number(`${by} Port`) ?? DEFAULT_PORT[by];
  return {
    protocol: kind,
    host: read.text(`${by} Server`),
    port,
    encryption: encryption(by, port, read),
    auth: signIn(by, read),
    user: read.text(`${by} User`, `${by} User Name`),
  };
}

export function outgoing(kind: OutlookAccount['kind'], read: Read, receiving: Incoming | null): Smtp | null {
  if (kind === 'exchange' || kind === 'eas') return null;
  if (kind === 'other' && !read.has('SMTP Server')) return null;
  const port = read.number('SMTP Port') ?? DEFAULT_PORT.SMTP;
  const server = { host: read.text('SMTP Server'), port, encryption: encryption('SMTP', port, read) };
  const credentials = credentialsOf(read);
  switch (credentials) {
    // Whoever has just fetched mail may send it: nothing is said to the outgoing server itself (RFC 2476 §3.3).
    case 'none':
    case 'incoming-first':
      return { ...server, auth: 'none', user: null, credentials };
    case 'incoming':
      return { ...server, auth: receiving?.auth ?? signIn('SMTP', read), user: receiving?.user ?? null, credentials };
    case 'own':
      return { ...server, auth: signIn('SMTP', read), user: read.text('SMTP User', 'SMTP User Name'), credentials };
  }
}

function credentialsOf(read: Read): Smtp['credentials'] {
  if ((read.number('SMTP Use Auth') ?? 0) === 0) return 'none';
  switch (read.number('SMTP Auth Method')) {
    case 1:
      return 'own';
    case 2:
      return 'incoming-first';
    default:
      return 'incoming';
  }
}

/** Which value marks OAuth is not known, so it is never guessed: without SPA it is called a password. */
function signIn(by: 'SMTP' | 'IMAP' | 'POP3', read: Read): Smtp['auth'] {
  return (read.number(`${by} Use SPA`, `${by} Use Sicily`) ?? 0) === 0 ? 'password' : 'spa';
}

/** `Secure Connection` (2007 and later) wins over the `Use SSL` of older versions. */
function encryption(by: 'SMTP' | 'IMAP' | 'POP3', port: number, read: Read): Smtp['encryption'] {
  switch (read.number(`${by} Secure Connection`)) {
    case 0:
      return 'none';
    case 1:
      return 'tls';
    case 2:
      return 'starttls';
    case 3:
      return 'auto';
    default:
      if ((read.number(`${by} Use SSL`) ?? 0) === 0) return 'none';
      // Versions that know no other switch begin in the clear on port 25 alone (Postfix's TLS_README, "wrapper" mode).
      return by === 'SMTP' && port === 25 ? 'starttls' : 'tls';
  }
}
