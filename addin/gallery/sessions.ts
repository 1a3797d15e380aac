import { diagnose } from '../../helper/causes/diagnose.ts';
import type { Account } from '../../helper/protocol/account.ts';
import { USUAL_CHECKS } from '../../helper/protocol/check-ids.ts';
import type { Evidence, Facts } from '../../helper/protocol/evidence.ts';
import type { OutlookAccount, OutlookSettings } from '../../helper/protocol/facts/outlook-settings.ts';
import type { ComputerTold, Practice } from '../../helper/protocol/messages.ts';
import type { Report } from '../../helper/protocol/report.ts';
import { read } from '../../helper/reading/read.ts';
import { filled as accountOf } from '../../helper/reading/report.ts';
import type { OpenItem, Run, Session } from '../session/session.ts';
import { say } from '../../helper/words/say.ts';
import type { OwnComputer } from '../session/computer.ts';
import { doubtsOf } from '../session/doubts.ts';
import { errorsIn, firstOf } from '../session/several.ts';
import { accountFrom } from '../session/account-from.ts';
import { begin, update } from '../session/update.ts';
import { reportSessions } from './report-sessions.ts';

/*
 * Every state of the pane as a literal Session: for the gallery, for pictures of it, and for its tests. Facts are made
 * up, in the ranges set apart for that (RFC 5737, RFC 2606); what they mean is judged as it is in earnest.
 */

const HOST = 'smtp.example.com';
const ERROR = `Task 'anna@example.com - Sending' reported error (0x80042109) : 'Outlook cannot connect to your outgoing (SMTP) e-mail server. If you continue to receive this message, contact your server administrator or Internet service provider (ISP). Server: 'smtp.example.com', Port: 587, Secure(SSL): Yes'`;
const BOUNCE = `Delivery has failed to these recipients or groups:

ana@example.net
The email address you entered couldn't be found.

Diagnostic information for administrators:
Generating server: mail.example.com
ana@example.net
mx.example.net #550 5.1.1 <ana@example.net>: Recipient address rejected: User unknown in virtual mailbox table`;
const RECEIVING = `Task 'anna@example.com - Receiving' reported error (0x800CCC92) : 'Your e-mail server rejected your login. Verify your user name and password in your account properties. The server responded: -ERR [AUTH] Authentication failed.'`;

/** What strangers write: markup, a turned direction, hidden signs, a word without end. */
export const HOSTILE = `<img src=x onerror=alert(1)> \u202egnp.exe\u202c \u200bhidden\u0007 ${'A'.repeat(400)}`;
export const LONG_HOST = `${'a-very-long-name-of-a-server'.repeat(2)}.${'and-its-domain'.repeat(4)}.${'example'.repeat(8)}.example.com`;

const BOUNCE_TO_MANY = ['ana', 'ben', 'cleo', 'dora', 'emil']
  .map(
    (name) => `Final-Recipient: rfc822; ${name}@example.net
Action: failed
Status: 5.7.1
Remote-MTA: dns; mx.example.net
Diagnostic-Code: smtp; 550 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using zen.spamhaus.org`,
  )
  .join('\n\n');
const ADDRESS_BOOK = `Task 'Microsoft Exchange' reported error (0x8004010F) : 'The operation failed. An object cannot be found.' Offline address book`;
const SYNCHRONIZING = `Task 'Synchronizing subscribed folders for anna@example.com.' reported error (0x80004005) : 'Error with Send/Receive.'`;
const OTHER_PROGRAM = 'Windows Update could not finish: 0x80070422';
const DELIVERED = `Reporting-MTA: dns; mail.example.com

Final-Recipient: rfc822; ana@example.net
Action: delivered
Status: 2.0.0`;
const DELAYED = `This is the mail system at host mail.example.com.

Final-Recipient: rfc822; ana@example.net
Action: delayed
Status: 4.4.1
Diagnostic-Code: X-Postfix; connect to mx.example.net[203.0.113.9]:25: Connection timed out`;
const OWN_REFUSED = `Delivery has failed to these recipients or groups:

ana@example.net
Your message wasn't delivered because you don't have permission to send on behalf of this sender.

Diagnostic information for administrators:
Generating server: mail.example.com
ana@example.net
mail.example.com #550 5.7.60 SMTP; Client does not have permissions to send as this sender`;
const MAIL = `Return-Path: <anna@example.com>
From: anna@example.com
Subject: Fwd: Fwd: Fwd: Undeliverable

The mail that came back is attached.`;

const SEVERAL_FIRST = `Task 'anna@example.com - Sending' reported error (0x800CCC0E) : 'Cannot connect to the server.', Server: 'smtp.example.com', Port: 587`;
const SEVERAL = `Task 'anna@example.com - Receiving' reported error (0x800CCC90) : 'The server responded with an error.'
${SEVERAL_FIRST}
Task 'Microsoft Exchange' reported error (0x8004010F) : 'The operation failed. An object cannot be found.'`;
const DOUBTFUL = `Task 'anna@example.com - Sending' reported error (0x80042109) : 'Outlook cannot connect to your outgoing (SMTP) e-mail server.' Server: 'smtp example.com', Port: 70000, Secure(SSL): Yes`;

const account: Account = {
  email: 'anna@example.com',
  smtp: { host: HOST, port: 587, encryption: 'starttls', auth: 'password' },
};

const practice: readonly Practice[] = ['network-blocks-port', 'certificate-expired', 'from-tomorrow'].map((id) => ({
  id,
  text: ERROR,
  report: { reading: read(ERROR), account, date: '2026-11-20', practice: id },
}));

const ORDINARY: OpenItem = { is: 'message', subject: 'Lunch', text: 'Lunch\n\nAt one?', reading: null };

const base: Session = {
  ...begin({}, 'gallery'),
  helper: { is: 'here', version: '0.1.0', practice, back: false, unread: null },
  // An ordinary message, of which nothing is said.
  host: { is: 'outlook', outlook: 'classic', mailbox: 'anna@example.com', item: ORDINARY },
};

function inOutlook(item: OpenItem): Session {
  return { ...base, host: { is: 'outlook', outlook: 'classic', mailbox: 'anna@example.com', item } };
}

/** What the pane makes of a text by itself. */
function heard(text: string): Extract<Session['heard'], { is: 'read' }> {
  const reading = read(text, '2026-11-20');
  const possible = diagnose({ reading, account: accountOf({ smtp: {} }, reading), date: '2026-11-20' }, {}, false);
  return { is: 'read', reading, possible };
}

const reading = read(ERROR);
const report = { reading, account: accountOf(account, reading), date: '2026-11-20' };
const heardError = { is: 'read', reading, possible: diagnose(report, {}, false) } as const;
const away = { is: 'away', lost: false, tries: 3, retryInMs: 4000 } as const;

// What was seen, as facts.
const seen = <Fact>(fact: Fact, ms: number, final = true) => ({ seen: true, fact, final, ms }) as const;
const attempt = (port: number, answer: Facts['port-open']['attempts'][number]['answer'], ms: number, host = HOST) =>
  ({ host, port, family: 4, address: '203.0.113.10', answer, ms }) as const;
const controls = (port: number, answer: Facts['other-hosts']['controls'][number]['answer'], ms: number) =>
  ['mail.example.org', 'mail.example.net'].map((host) => ({ host, port, answer, ms }));
const talk = (port: number, spoke: 'starttls' | 'tls', host = HOST): Facts['smtp-greeting']['talks'][number] => ({
  host,
  port,
  family: 4,
  address: '203.0.113.10',
  spoke,
  greeting: { code: 220, text: `${host} ESMTP ready` },
  before: ['SIZE 36700160', 'STARTTLS'],
  after: ['SIZE 36700160', 'AUTH PLAIN LOGIN'],
  starttls: spoke === 'starttls' ? 'offered' : 'not-asked',
  authBefore: [],
  authAfter: ['PLAIN', 'LOGIN'],
  ms: 212,
});
const certificate = (port: number, host = HOST): Facts['tls-certificate']['certificates'][number] => ({
  host,
  port,
  family: 4,
  subject: `CN=${host}`,
  issuer: 'Example Trust CA',
  names: [host],
  validFrom: '2026-09-01T00:00:00.000Z',
  validTo: '2026-12-01T00:00:00.000Z',
  seenAt: '2026-11-20T14:02:00.000Z',
  selfSigned: false,
  nameFits: true,
  dateFits: true,
  trust: { system: 'trusted', bundled: 'trusted' },
  fetchable: false,
  protocol: 'TLSv1.3',
  cipher: 'TLS_AES_256_GCM_SHA384',
});
const settings = (host = HOST): Facts['published-settings'] => ({
  settings: {
    address: 'anna@example.com',
    domain: 'example.com',
    provider: { id: 'example', name: 'Example Mail' },
    status: 'active',
    outgoing: [
      { host, port: 465, encryption: 'tls', auth: ['password'], username: 'full-address' },
      { host, port: 587, encryption: 'starttls', auth: ['password'], username: 'full-address' },
    ],
    source: 'domain',
    trust: 'high',
    notes: [],
  },
});
const addresses = (host = HOST): Facts['host-address'] => ({
  hosts: [{ host, role: 'account', ipv4: ['203.0.113.10'], ipv6: [], ms: 31 }],
});

/** What nobody needed to look at. */
const rest = Object.fromEntries(
  USUAL_CHECKS.filter((id) => id !== 'published-settings').map((id) => [
    id,
    { seen: false, why: 'not-applicable', ms: 0 },
  ]),
) as Evidence;
const withoutSettings: Evidence = {
  ...rest,
  'host-address': seen(addresses(), 31),
  'port-open': seen({ attempts: [attempt(465, 'accepted', 84), attempt(587, 'silent', 3000)] }, 3010),
  'smtp-greeting': seen({ talks: [talk(465, 'tls')] }, 240),
  'tls-certificate': seen({ certificates: [certificate(465)] }, 120),
  'other-hosts': seen(
    {
      ownAddresses: 1,
      resolver: 'answers',
      controls: [...controls(443, 'accepted', 24), ...controls(465, 'accepted', 60), ...controls(587, 'silent', 3000)],
    },
    3004,
  ),
};
const blocked: Evidence = { 'published-settings': seen(settings(), 20), ...withoutSettings };
const fine: Evidence = {
  ...blocked,
  'port-open': seen({ attempts: [attempt(465, 'accepted', 84), attempt(587, 'accepted', 81)] }, 90),
  'smtp-greeting': seen({ talks: [talk(465, 'tls'), talk(587, 'starttls')] }, 240),
  'tls-certificate': seen({ certificates: [certificate(465), certificate(587)] }, 120),
  'other-hosts': seen(
    {
      ownAddresses: 1,
      resolver: 'answers',
      controls: [...controls(443, 'accepted', 24), ...controls(465, 'accepted', 60), ...controls(587, 'accepted', 70)],
    },
    80,
  ),
};
const early: Evidence = {
  'published-settings': seen(settings(), 20),
  'host-address': seen(addresses(), 31),
  'port-open': seen({ attempts: [attempt(465, 'accepted', 84)] }, 84, false),
};
const offline: Evidence = {
  'host-address': seen(
    { hosts: [{ host: HOST, role: 'account', ipv4: [], ipv6: [], failure: 'resolver-silent', ms: 5000 }] },
    5000,
  ),
  'port-open': { seen: false, why: 'not-applicable', ms: 0 },
  'smtp-greeting': { seen: false, why: 'not-applicable', ms: 0 },
  'tls-certificate': { seen: false, why: 'not-applicable', ms: 0 },
  'other-hosts': seen({ ownAddresses: 0, resolver: 'silent', controls: [] }, 1),
};

const down: Evidence = {
  ...rest,
  'published-settings': { seen: false, why: 'not-applicable', ms: 20 },
  'host-address': seen(addresses(), 31),
  'port-open': seen({ attempts: [25, 465, 587].map((port) => attempt(port, 'refused', 40)) }, 60),
  'smtp-greeting': { seen: false, why: 'not-reached', ms: 0 },
  'other-hosts': seen(
    {
      ownAddresses: 1,
      resolver: 'answers',
      controls: [...controls(443, 'accepted', 24), ...controls(465, 'accepted', 60), ...controls(587, 'accepted', 70)],
    },
    80,
  ),
};
const listed: Evidence = {
  ...fine,
  'smtp-greeting': seen(
    {
      talks: [465, 587].map((port) => ({
        ...talk(port, port === 465 ? 'tls' : 'starttls'),
        greeting: {
          code: 554,
          text: '5.7.1 Service unavailable; client host [203.0.113.7] blocked using zen.spamhaus.org',
        },
        before: [],
        after: [],
        authAfter: [],
        failure: {
          name: 'greeting-refused' as const,
          at: 'greeting' as const,
          text: '5.7.1 Service unavailable; client host [203.0.113.7] blocked using zen.spamhaus.org',
        },
      })),
    },
    240,
  ),
};
const expired: Evidence = {
  ...fine,
  'tls-certificate': seen(
    {
      certificates: [465, 587].map((port) => ({
        ...certificate(port),
        validTo: '2026-11-17T00:00:00.000Z',
        dateFits: false,
      })),
    },
    120,
  ),
};

const tried = (outcome: 'accepted' | 'refused', text: string, code: number): NonNullable<Evidence['sign-in']> =>
  seen(
    {
      host: HOST,
      port: 587,
      encryption: 'starttls' as const,
      offered: ['PLAIN', 'LOGIN'],
      tries: [
        {
          at: 'smtp' as const,
          mechanism: 'PLAIN' as const,
          user: 'as-set' as const,
          outcome,
          reply: {
            code,
            enhanced: code === 235 ? '2.7.0' : '5.7.8',
            text,
            means: code === 235 ? null : { causes: ['wrong-credentials' as const], by: 'words' as const },
          },
          ms: 160,
        },
      ],
    },
    400,
  );
const signedIn = tried('accepted', 'Authentication successful', 235);
const signInRefused = tried('refused', 'Error: authentication failed', 535);
const sent = seen(
  {
    host: HOST,
    port: 587,
    stage: 'content' as const,
    outcome: 'accepted' as const,
    reply: { code: 250, enhanced: '2.0.0', text: 'Ok: queued', means: null },
    announced: 512,
    sent: 512,
    ms: 300,
  },
  300,
);

function run(evidence: Evidence, more: Partial<Omit<Run, 'diagnosis'>> = {}): Run {
  const plain = {
    id: 'gallery-1',
    report,
    plan: USUAL_CHECKS,
    evidence,
    end: 'finished',
    elapsedMs: 3040,
    ...more,
  } as const;
  return { ...plain, diagnosis: diagnose(plain.report, evidence, plain.end !== null) };
}

/** An error of an account whose settings nobody knows, at a provider that our table has. */
const publishedReading = read("Task 'anna@gmx.net - Sending' reported error (0x80042109)");
const publishedReport = { ...report, reading: publishedReading, account: { email: 'anna@gmx.net', smtp: {} } };

/** The same, with the server's name to be changed as well. */
function named(of: Run): Run {
  const [first, ...rest] = of.diagnosis.findings;
  if (!first) return of;
  const change = {
    do: 'change-setting',
    setting: 'smtp.host',
    from: 'mial.example.net',
    to: HOST,
    tried: true,
  } as const;
  return { ...of, diagnosis: { ...of.diagnosis, findings: [{ ...first, corrections: [change] }, ...rest] } };
}

const done = (now: Run, before: Run | null = null, changed = false): Session => ({
  ...base,
  text: ERROR,
  heard: heardError,
  step: { at: 'done', run: now, before, changed },
});
const asksSignIn = (now: Run): Session => ({
  ...done(now),
  step: { at: 'sign-in', run: now, before: null, changed: false },
});
const looking = (now: Run): Session => ({
  ...done(now),
  step: { at: 'looking', run: now, before: null, changed: false },
});

const badDraft = {
  email: 'anna@example.com',
  host: 'smtp .example.com',
  port: '70000',
  encryption: 'tls',
  auth: '',
} as const;
const badFields = accountFrom(badDraft);

const signInReport = {
  ...report,
  reading: read(`535 5.7.8 Error: authentication failed: ${HOSTILE}`),
};
const afterChange = {
  ...report,
  reading: null,
  account: { ...account, smtp: { ...account.smtp, port: 465, encryption: 'tls' } },
} as const;
const longReport = { ...report, account: { ...account, smtp: { ...account.smtp, host: LONG_HOST } } };

const tooLarge = { ...report, reading: null, account: { ...account, message: { size: 43_000_000 } } };
const STUCK: Session['host'] = {
  is: 'outlook',
  outlook: 'classic',
  mailbox: 'anna@example.com',
  item: {
    is: 'draft',
    subject: 'Plans',
    recipients: 2,
    from: 'shop@example.org',
    attachments: [
      { name: 'notes.txt', size: 2_000 },
      { name: 'plan.pdf', size: 41_000_000 },
      { name: `${HOSTILE}.png`, size: 1_998_000 },
    ],
  },
};

// An address whose domain publishes nothing, in an error that names no server.
const UNNAMED = '0x800CCC0E anna@example.test';
const readUnnamed = heard(UNNAMED);
const unnamedReport = {
  reading: readUnnamed.reading,
  account: { email: 'anna@example.test', smtp: {} },
  date: '2026-11-20',
};
const unnamedRun = run(
  {
    ...rest,
    'other-hosts': seen({ ownAddresses: 1, resolver: 'answers' as const, controls: controls(443, 'accepted', 24) }, 80),
    'published-settings': seen(
      {
        settings: {
          address: 'anna@example.test',
          domain: 'example.test',
          provider: null,
          status: 'unknown' as const,
          outgoing: [],
          source: null,
          trust: null,
          notes: [],
        },
      },
      60,
    ),
  },
  { report: unnamedReport },
);
const unnamedDone: Session = { ...done(unnamedRun), text: UNNAMED, heard: readUnnamed };
const unnamed = update(unnamedDone, { type: 'server-wanted', domain: 'example.test' });

// This computer.
const can: ComputerTold = {
  system: 'windows',
  consent: 'given',
  canListen: true,
  actions: [
    {
      id: 'account-settings',
      shows: String.raw`"C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE" /manageprofiles`,
    },
    { id: 'firewall', shows: String.raw`C:\Windows\System32\control.exe /name Microsoft.WindowsFirewall` },
    { id: 'clock', shows: String.raw`C:\Windows\System32\control.exe /name Microsoft.DateAndTime` },
    { id: 'proxy', shows: String.raw`C:\Windows\System32\control.exe inetcpl.cpl,,4` },
  ],
};
const asked: ComputerTold = { ...can, consent: 'asked-for' };
const CAUGHT = { at: '2026-11-20T14:02:00', text: "(0x80042109) : 'Outlook cannot connect.'", code: '0x80042109' };

function outlookAccount(email: string, more: Partial<OutlookAccount> = {}): OutlookAccount {
  const user = email;
  return {
    id: `16.0/Outlook/${email}`,
    office: '16.0',
    profile: 'Outlook',
    defaultProfile: true,
    kind: 'imap',
    name: email,
    email,
    smtp: { host: HOST, port: 587, encryption: 'starttls', auth: 'password', user, credentials: 'incoming' },
    incoming: { host: 'imap.example.com', port: 993, encryption: 'tls', auth: 'password', user, protocol: 'imap' },
    timeout: null,
    ...more,
  };
}
const withHost = (host: string | null, port = 465): OutlookAccount['smtp'] => ({
  host,
  port,
  encryption: 'tls',
  auth: 'password',
  user: null,
  credentials: 'incoming',
});
const EXCHANGE = outlookAccount('anna@work.example', { kind: 'exchange', smtp: null, incoming: null });
const settingsOf = (accounts: readonly OutlookAccount[], more: Partial<OutlookSettings> = {}): OutlookSettings => ({
  accounts: [...accounts],
  sendImmediately: null,
  workOffline: null,
  modernAuthentication: null,
  logging: null,
  newOutlook: 'absent',
  program: null,
  unread: [],
  ...more,
});
const SHOP = outlookAccount('shop@example.org', { kind: 'pop', smtp: withHost('smtp.example.org') });
const ANNA = outlookAccount('anna@example.com');

function bare(text: string) {
  return { reading: read(text), account: { smtp: {} }, date: '2026-11-20' } as const;
}

/** What the text of a mail that came back tells by itself. */
const told = (text: string, subject: string): Session => {
  const now = heard(text);
  return {
    ...base,
    source: { from: 'message', subject, text },
    heard: now,
    step: { at: 'told', report: bare(text), possible: now.possible, last: null },
  };
};

/** A session whose helper knows its computer. */
const on = (session: Session, more: Partial<OwnComputer> = {}): Session => ({
  ...session,
  computer: { ...session.computer, can, ...more },
});
const choosing = (settings: OutlookSettings, chosen: string | null = null): Session =>
  on(
    { ...base, text: ERROR, heard: heardError, step: { at: 'choosing', chosen, last: null } },
    { accounts: { is: 'read', settings } },
  );

const shopReport: Report = {
  reading: null,
  account: { email: 'shop@example.org', smtp: { host: 'smtp.example.org', port: 465, encryption: 'tls' } },
  date: '2026-11-20',
};

/** By the number of the state, and a word on what of it is shown. */
export const sessions = {
  'S1-first-run': { ...base, firstRun: true },
  'S2-asking': base,
  'S2-plain-page': { ...base, host: { is: 'page', outlook: 'classic' } },
  'S2-read': { ...base, text: ERROR, heard: heardError },
  'S2-nothing-recognised': {
    ...base,
    text: 'My mail does not go out',
    heard: { is: 'read', reading: read('My mail does not go out'), possible: { findings: [], settled: false } },
  },
  'S2-practice': {
    ...base,
    source: { from: 'practice', practice: practice[0] as Practice },
    heard: heardError,
  },
  'S2-computer': on(base, { can: asked }),
  'S2-listening': on(base, { ear: { is: 'on' } }),
  'S2-not-listening': on(base, { ear: { is: 'off', why: 'language-mode' } }),
  'S2-caught': on(base, { ear: { is: 'on' }, caught: CAUGHT }),
  'S2-from-caught': on({
    ...base,
    source: { from: 'caught', at: CAUGHT.at, text: CAUGHT.text },
    heard: heard(CAUGHT.text),
  }),
  'S3-offered': {
    ...base,
    text: 'something typed',
    host: {
      is: 'outlook',
      outlook: 'classic',
      mailbox: null,
      item: { is: 'message', subject: 'Undeliverable: Offer 24-118', text: BOUNCE, reading: read(BOUNCE) },
    },
  },
  'S3-used': {
    ...base,
    source: { from: 'message', subject: 'Undeliverable: Offer 24-118', text: BOUNCE },
    heard: heard(BOUNCE),
  },
  'S3-bounce-away': {
    ...base,
    source: { from: 'file', name: 'Undeliverable.msg', text: BOUNCE_TO_MANY, cut: false },
    heard: heard(BOUNCE_TO_MANY),
    helper: away,
  },
  'S3-unreadable': {
    ...base,
    host: { is: 'outlook', outlook: 'classic', mailbox: null, item: { is: 'unreadable', subject: '', why: 'failed' } },
  },
  'S3-unreadable-code': inOutlook({ is: 'unreadable', subject: '', why: 'failed', code: 5001 }),
  'S3-restricted': inOutlook({ is: 'unreadable', subject: '', why: 'restricted' }),
  'S3-old-outlook': inOutlook({ is: 'unreadable', subject: '', why: 'old' }),
  'S3-none': inOutlook({ is: 'none' }),
  'S3-shared': {
    ...inOutlook({
      is: 'message',
      subject: 'Undeliverable: Offer 24-118',
      text: BOUNCE,
      reading: read(BOUNCE),
      owner: 'sales@example.com',
    }),
    text: 'something typed',
  },
  'S3-shared-used': {
    ...base,
    source: { from: 'message', subject: 'Undeliverable: Offer 24-118', text: BOUNCE, owner: 'sales@example.com' },
    heard: heard(BOUNCE),
  },
  'S4-receiving': { ...base, text: RECEIVING, heard: heard(RECEIVING) },
  'S4-address-book': { ...base, text: ADDRESS_BOOK, heard: heard(ADDRESS_BOOK) },
  'S4-synchronizing': { ...base, text: SYNCHRONIZING, heard: heard(SYNCHRONIZING) },
  'S4-other-program': { ...base, text: OTHER_PROGRAM, heard: heard(OTHER_PROGRAM) },
  'S4-delivered': { ...base, text: DELIVERED, heard: heard(DELIVERED) },
  'S5-several': {
    ...base,
    text: SEVERAL,
    heard: { ...heard(SEVERAL_FIRST), errors: errorsIn(SEVERAL, read), chosen: firstOf(errorsIn(SEVERAL, read)) },
  },
  'S5-doubtful': { ...base, text: DOUBTFUL, heard: { ...heard(DOUBTFUL), doubts: doubtsOf(DOUBTFUL) } },
  'S10-barred': {
    ...base,
    text: ERROR,
    heard: heardError,
    helper: { ...away, why: 'barred' },
    step: { at: 'waiting', report, possible: heardError.possible, last: null },
  },
  'S10-read': { ...base, text: ERROR, heard: heardError, helper: { ...away, why: 'barred' } },
  'S6-other-program': {
    ...base,
    helper: { ...away, why: 'other-program' },
    step: { at: 'waiting', report, possible: heardError.possible, last: null },
  },
  'S6-helper-away': { ...base, text: ERROR, heard: heardError, helper: away },
  'S6-waiting': {
    ...base,
    text: ERROR,
    heard: heardError,
    helper: away,
    step: { at: 'waiting', report, possible: heardError.possible, last: null },
  },
  'S7-connecting': { ...base, helper: { is: 'connecting', slow: true } },
  'S7-connecting-waiting': {
    ...base,
    helper: { is: 'connecting', slow: true },
    step: { at: 'waiting', report, possible: heardError.possible, last: null },
  },
  'S7-lost': {
    ...done(run(early, { end: 'lost', elapsedMs: null })),
    helper: { is: 'away', lost: true, tries: 1, retryInMs: 4000 },
  },
  'S7-lost-reading': {
    ...base,
    text: ERROR,
    heard: heardError,
    helper: { is: 'away', lost: true, tries: 1, retryInMs: 4000 },
  },
  'S7-back': done(run(early, { end: 'lost', elapsedMs: null })),
  'S7-left-out': {
    ...done(run(fine)),
    problem: { run: null, path: 'report.account.imap', say: 'This port is not one of mail' },
  },
  'S8-misfit': { ...base, text: ERROR, heard: heardError, helper: { is: 'misfit', version: '1.2.0' } },
  'S8-refused': { ...base, helper: { is: 'refused', why: 'token' } },
  'S8-pairing': { ...base, helper: { is: 'pairing', why: 'code' } },
  'S8-foreign': { ...base, helper: { is: 'foreign' } },
  'S6-unnamed': {
    ...unnamedDone,
    helper: away,
    step: { at: 'waiting', report: unnamedReport, possible: readUnnamed.possible, last: null },
  },
  'S11-unnamed': unnamed,
  'S15-unnamed': unnamedDone,
  'S11-account': { ...base, step: { at: 'account', problems: {}, last: null } },
  'S11-wrong': {
    ...base,
    draft: badDraft,
    step: { at: 'account', problems: badFields.ok ? {} : badFields.problems, last: null },
  },
  'S11-from-outlook': on({ ...base, step: { at: 'account', problems: {}, last: null } }, { can: asked }),
  'S12-consent': on({ ...base, step: { at: 'consent', wants: 'accounts', last: null } }, { can: asked }),
  'S12-consent-refused': on(
    { ...base, step: { at: 'consent', wants: 'listening', last: null } },
    { can: asked, unanswered: 'the answer could not be kept on this computer, so nothing is read' },
  ),
  'S12-reading': on({ ...base, step: { at: 'choosing', chosen: null, last: null } }, { accounts: { is: 'reading' } }),
  'S12-chooser': choosing(settingsOf([SHOP, ANNA])),
  'S12-one': { ...choosing(settingsOf([SHOP])), text: '', heard: { is: 'nothing' } },
  'S12-many': choosing(
    settingsOf(
      [
        EXCHANGE,
        SHOP,
        ANNA,
        { ...ANNA, id: '15.0/Old/1', profile: 'Old', defaultProfile: false },
        outlookAccount('أنا@مثال.example', { id: 'ar', smtp: withHost(LONG_HOST) }),
        outlookAccount(`${HOSTILE}@example.com`, { id: 'hostile', smtp: withHost(null) }),
      ],
      {
        newOutlook: 'in-use',
        unread: [{ source: String.raw`HKCU\Software\Policies\Microsoft\Office\16.0\Outlook`, why: 'denied' }],
      },
    ),
  ),
  'S12-exchange-only': choosing(settingsOf([EXCHANGE])),
  'S12-none': choosing(settingsOf([])),
  'S12-refused': on(
    { ...base, step: { at: 'choosing', chosen: null, last: null } },
    { accounts: { is: 'refused', say: 'reading them took too long, or broke; try it again, or type the account' } },
  ),
  'S12-both-looking': {
    ...looking(run(early, { end: null, elapsedMs: null })),
    round: { left: [shopReport], running: run({}).id, over: [], open: null },
  },
  'S12-both': {
    ...base,
    round: { left: [], running: null, over: [run(blocked), run(fine, { id: 'shop', report: shopReport })], open: null },
    step: { at: 'round', last: null },
  },
  'S12-both-stopped': {
    ...base,
    round: {
      left: [{ ...shopReport, account: { ...shopReport.account, email: `${HOSTILE}@example.com` } }],
      running: null,
      over: [run(early, { end: 'stopped' }), run(expired, { id: 'long', report: longReport })],
      open: null,
    },
    step: { at: 'round', last: null },
  },
  'S12-both-opened': {
    ...done(run(blocked)),
    round: { left: [], running: null, over: [run(blocked), run(fine, { id: 'shop', report: shopReport })], open: 0 },
  },
  'S13-starting': looking(run({}, { plan: [], end: null, elapsedMs: null })),
  'S13-looking': looking(run(early, { end: null, elapsedMs: null })),
  'S13-long-host': looking(run({}, { report: longReport, end: null, elapsedMs: null })),
  'S14-confirmed': done(run(blocked)),
  'S14-server': done(named(run(blocked))),
  'S14-practice': done(run(blocked, { report: { ...report, practice: 'port-blocked' } })),
  'S14-still-checking': looking(run(withoutSettings, { end: null, elapsedMs: null })),
  'S13-plain-page': {
    ...looking(run(early, { end: null, elapsedMs: null })),
    host: { is: 'page', outlook: 'classic' },
  },
  'S14-plain-page': { ...done(run(blocked)), host: { is: 'page', outlook: 'classic' } },
  'S14-new-outlook': { ...done(run(blocked)), outlook: 'new' },
  'S14-caught': on(done(run(blocked)), { ear: { is: 'on' }, caught: CAUGHT }),
  'S14-open': on(done(run(blocked)), { windows: { 'account-settings': 'shown' } }),
  'S14-opened': on(done(run(blocked)), { windows: { 'account-settings': 'opened' } }),
  'S14-not-opened': on(done(run(blocked)), { windows: { 'account-settings': 'not-opened' } }),
  'S14-through-microsoft': on(done(run(blocked)), {
    accounts: { is: 'read', settings: settingsOf([ANNA], { newOutlook: 'in-use' }) },
  }),
  'S14-likely': done(run(fine, { report: signInReport })),
  'S14-certificate': done(run(expired)),
  'S17-bounce': told(BOUNCE, 'Undeliverable: Offer 24-118'),
  'S17-listed': told(BOUNCE_TO_MANY, 'Undeliverable: To all'),
  'S17-delayed': told(DELAYED, 'Delivery delayed'),
  'S17-own-server': told(OWN_REFUSED, 'Undeliverable'),
  'S17-bare-code': {
    ...base,
    text: '0x800CCC0E',
    heard: heard('0x800CCC0E'),
    step: { at: 'told', report: bare('0x800CCC0E'), possible: heard('0x800CCC0E').possible, last: null },
  },
  'S18-down': done(run(down)),
  'S18-watching': { ...done(run(down)), watch: true },
  'S18-looking-again': {
    ...done(run(down)),
    watch: true,
    step: { at: 'looking', run: run({}, { end: null }), before: run(down), changed: false },
  },
  'S18-back': done(run(fine), run(down)),
  'S19-blocklist': done(run(listed)),
  'S20-administrator': done(
    run(fine, {
      report: {
        ...report,
        reading: read(
          '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information.',
        ),
      },
    }),
  ),
  'S15-told': done(run(fine, { report: signInReport, webmail: false })),
  'S15-several': done(run({ 'host-address': seen(addresses(), 31) })),
  'S15-published': done(run({}, { report: publishedReport })),
  'S16-none': done(run(fine, { report: { ...report, reading: null } })),
  'S21-form': asksSignIn(run(fine)),
  'S21-in-the-clear': asksSignIn(
    run(fine, { report: { ...report, account: { ...account, smtp: { ...account.smtp, encryption: 'none' } } } }),
  ),
  'S21-away': { ...asksSignIn(run(fine)), helper: away },
  'S21-accepted': done(run({ ...fine, 'sign-in': signedIn }, { report: { ...report, reading: null } })),
  'S21-sent': done(
    run({ ...fine, 'sign-in': signedIn, 'send-test': sent }, { report: { ...report, reading: null } }),
    run(blocked),
  ),
  'S21-refused': done(run({ ...fine, 'sign-in': signInRefused }, { report: { ...report, reading: null } })),
  'S21-refused-told': done(
    run({ ...fine, 'sign-in': signInRefused }, { report: signInReport, webmail: true }),
    run(fine, { report: signInReport, webmail: true }),
  ),
  'S22-offline': done(run(offline)),
  'S24-fixed': done(run(fine, { report: afterChange }), run(blocked), true),
  'S24-same': done(run(blocked), run(blocked)),
  'S27-settings': on({ ...base, settings: true }),
  'S27-managed': on(
    { ...base, settings: true, desk: { ...base.desk, history: { keep: false, findings: [], begunAnew: false } } },
    { can: { ...can, managed: { blocklists: false, keepFindings: false, language: 'en' } } },
  ),
  'S9-untrusted': on(base, {
    can: {
      ...can,
      untrusted: String.raw`certutil -user -addstore Root "C:\Users\Anna\AppData\Local\Outbox Doctor\localhost.crt"`,
    },
  }),
  'S28-stopped': done(run(early, { end: 'stopped', elapsedMs: null })),
  'S28-nothing': done(run({}, { report: { ...report, reading: null }, end: 'finished' })),
  'S29-another': {
    ...done(run(blocked)),
    host: {
      is: 'outlook',
      outlook: 'classic',
      mailbox: null,
      item: { is: 'message', subject: 'Undeliverable', text: BOUNCE, reading: read(BOUNCE) },
    },
  },
  'S30-too-big': { ...base, text: 'still here', refusal: { why: 'file-too-big', size: 31 * 1024 * 1024 } },
  'S30-damaged': {
    ...base,
    text: 'still here',
    refusal: { why: 'mail', name: 'offer.msg', said: say('mail.damaged') },
  },
  'S30-too-deep': { ...base, text: MAIL, refusal: { why: 'mail', name: null, said: say('mail.too-deep') } },
  'S30-empty': { ...base, refusal: { why: 'nothing-given' } },
  ...reportSessions({
    base,
    done,
    blocked: run(blocked),
    fine: run(fine),
    likely: run(fine, { report: signInReport }),
  }),
  'S31-draft': { ...base, host: STUCK },
  'S31-too-large': { ...done(run(fine, { report: tooLarge })), host: STUCK },
  hostile: {
    ...base,
    text: HOSTILE,
    heard: { is: 'read', reading: read(`550 5.7.1 ${HOSTILE}`), possible: { findings: [], settled: false } },
    host: {
      is: 'outlook',
      outlook: 'classic',
      mailbox: null,
      item: { is: 'draft', subject: HOSTILE, recipients: 2 },
    },
  },
  'long-host': done(run(blocked, { report: longReport })),
} satisfies Readonly<Record<string, Session>>;

export type StateName = keyof typeof sessions;
