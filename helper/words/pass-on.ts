import { ACTIVE } from './active.ts';
import type { CauseId } from '../protocol/cause-ids.ts';
import type { CheckId, Evidence, Facts } from '../protocol/evidence.ts';
import type { Finding } from '../protocol/finding.ts';
import type { Reply } from '../protocol/reading.ts';
import type { Report } from '../protocol/report.ts';
import type { MessageId } from './en.ts';
import { observed } from './observed.ts';
import { messageOf, renderWithIso } from './render.ts';
import { say, type Said, type Value } from './say.ts';

/** What a message to pass on is made of. */
export interface PassOn {
  readonly report: Report;
  readonly evidence: Evidence;
  /** The one it is about; undefined where nothing was found. */
  readonly finding: Finding | undefined;
  /** When it was looked at, or read where nothing was: ISO 8601, with or without a time of day. */
  readonly at: string;
  /** When it was first seen, as far as earlier findings tell: ISO 8601. */
  readonly since?: string | undefined;
  /** The number that the report to the help desk carries. */
  readonly id: string;
}

/** The lines of a message to pass on, for the screen. */
export interface PassOnLines {
  readonly fails: string;
  /** null where no server said anything that belongs to it. */
  readonly said: string | null;
  readonly tested: string;
  readonly ask: string;
  readonly id: string;
}

/**
 * The text for whoever can act, always the same lines: what fails and since when; what the server said about it, word for
 * word, if anything; what was tested, from where and when; what we ask for; the report's number. Plain text; words of
 * strangers in it stand on one line and hold no control characters.
 */
export function passOnText(given: PassOn): string {
  const { fails, said, tested, ask, id } = passOnLines(given);
  return [fails, said, tested, ask, id].filter((line) => line !== null).join('\n');
}

export function passOnLines(given: PassOn): PassOnLines {
  const said = saying(given);
  return {
    fails: words(...failing(given)),
    said: said && words(say('pass-on.said', { words: said })),
    tested: words(testing(given)),
    ask: words(say('pass-on.ask', { ask: words(asking(given)) })),
    id: words(say('pass-on.id', { id: given.id })),
  };
}

/** Whoever gets it may be elsewhere: "2026-11-20 14:02 UTC". A day alone stays a day. */
export function momentOf(at: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const text = moment.toISOString();
  return at.length <= 10 ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)} UTC`;
}

function failing({ report, finding, at, since }: PassOn): readonly Said[] {
  const values = { ...known(report), what: whatFails(finding) };
  const when = since
    ? say('pass-on.since', { since: momentOf(since) })
    : say('pass-on.since.unknown', { at: momentOf(at) });
  const ids: readonly MessageId[] =
    report.reading?.kind === 'bounce'
      ? ['pass-on.fails.bounce', 'pass-on.fails.bounce.unnamed']
      : ['pass-on.fails.from', 'pass-on.fails.through', 'pass-on.fails.at', 'pass-on.fails'];
  return [firstThatFits(ids, values), when];
}

function whatFails(finding: Finding | undefined): string {
  if (!finding || finding.standing === 'excluded') return words(say('pass-on.fails.unknown'));
  return finding.standing === 'confirmed'
    ? words(finding.title)
    : words(say('pass-on.fails.likely', { cause: words(finding.name) }));
}

/** What is known of the account, by the names that the messages have for it. What is not known is absent. */
function known({ account, reading }: Report): Record<string, string> {
  const host = account.smtp.host ?? (reading?.kind === 'bounce' ? undefined : (reading?.server ?? undefined));
  const port = account.smtp.port ?? (host === undefined ? undefined : (reading?.port ?? undefined));
  const mailbox = account.email ?? account.smtp.user ?? undefined;
  return {
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port: String(port) }),
    ...(mailbox === undefined ? {} : { mailbox }),
    ...(reading?.server ? { server: reading.server } : {}),
  };
}

/**
 * The server's words that the finding rests on: a refusal of this run comes before what the error's text tells of it. What
 * another port said, a greeting that went well, or a refusal that something else explains, is no proof of it.
 */
function saying({ report, evidence, finding }: PassOn): string | null {
  const rests = (id: CheckId) => !finding || finding.evidence.includes(id);
  const sent = rests('send-test') ? fact(evidence, 'send-test')?.reply : undefined;
  const tries = rests('sign-in') ? (fact(evidence, 'sign-in')?.tries ?? []) : [];
  const refused = tries.some((one) => one.outcome === 'accepted') ? undefined : tries[0]?.reply;
  const { host, port } = report.account.smtp;
  const talk = rests('smtp-greeting')
    ? fact(evidence, 'smtp-greeting')?.talks.find(
        (one) => one.host === host && one.port === port && isRefusal(one.failure?.text),
      )
    : undefined;
  const said = [sent, refused].find((one) => one && one.code !== null && one.code >= 400);
  if (said) return inOneLine(said);
  if (talk?.failure?.text) return talk.failure.text;
  const { reading } = report;
  const belongs = !finding || reading?.kind === 'bounce' || reading?.suspects.includes(finding.cause);
  return reading?.reply && belongs ? inOneLine(reading.reply) : null;
}

function isRefusal(text: string | undefined): boolean {
  return text !== undefined && /^[45]\d\d\b/.test(text);
}

function inOneLine({ code, enhanced, text }: Pick<Reply, 'code' | 'enhanced' | 'text'>): string {
  return [code, enhanced, text].filter(Boolean).join(' ');
}

/** What always belongs to the picture, beside what the finding rests on. */
const ALWAYS: readonly CheckId[] = ['host-address', 'port-open', 'smtp-greeting', 'tls-certificate', 'other-hosts'];

function testing({ report, evidence, finding, at }: PassOn): Said {
  const checks = [...new Set([...ALWAYS, ...(finding?.evidence ?? [])])].filter((id) => evidence[id]?.seen);
  const list = checks.flatMap((id) => {
    const saw = observed(id, evidence, report.account);
    return saw ? [words(say('pass-on.tested.one', { check: words(say(`check.${id}`)), saw: words(saw.said) }))] : [];
  });
  const moment = momentOf(at);
  if (list.length === 0) return say('pass-on.tested.nothing', { at: moment });
  const address = fact(evidence, 'blocklists')?.addresses[0];
  const values = { at: moment, list: list.join('; ') };
  return address === undefined ? say('pass-on.tested', values) : say('pass-on.tested.address', { ...values, address });
}

const OF_LOG = ['pass-on.ask.log'] as const;
const OPEN_PORT = ['pass-on.ask.open-port'] as const;
const UNCHANGED = ['pass-on.ask.pass-unchanged'] as const;
const OAUTH = ['pass-on.ask.oauth'] as const;

/** What somebody else can do about a cause; of several the first whose values are all known. */
const ASKS: Readonly<Partial<Record<CauseId, readonly MessageId[]>>> = {
  'smtp-auth-disabled-for-mailbox': ['pass-on.ask.smtp-auth', 'pass-on.ask.smtp-auth.unnamed'],
  'basic-auth-disabled': ['pass-on.ask.basic-auth', 'pass-on.ask.basic-auth.unnamed'],
  'oauth-required': OAUTH,
  'auth-mechanism-mismatch': OAUTH,
  'auth-not-offered': ['pass-on.ask.sign-in'],
  'account-locked-or-blocked': ['pass-on.ask.unlock', 'pass-on.ask.unlock.unnamed'],
  'server-down': ['pass-on.ask.server-down'],
  'server-firewall-ip-block': ['pass-on.ask.let-in'],
  'blocklisted-ip': ['pass-on.ask.delist'],
  'certificate-expired': ['pass-on.ask.renew'],
  'certificate-not-yet-valid': ['pass-on.ask.certificate-dates'],
  'certificate-name-mismatch': ['pass-on.ask.certificate-name'],
  'certificate-untrusted': ['pass-on.ask.certificate-trust'],
  'certificate-chain-incomplete': ['pass-on.ask.certificate-chain'],
  'certificate-weak-key': ['pass-on.ask.certificate-key'],
  'tls-version-mismatch': ['pass-on.ask.tls'],
  'starttls-not-offered': ['pass-on.ask.starttls'],
  'network-blocks-port': OPEN_PORT,
  'isp-blocks-port': OPEN_PORT,
  'vpn-or-proxy': OPEN_PORT,
  'local-firewall': OPEN_PORT,
  'starttls-stripped': UNCHANGED,
  'transparent-proxy': UNCHANGED,
  'mtu-blackhole': UNCHANGED,
  'tls-handshake-cut': UNCHANGED,
  'tls-inspection': ['pass-on.ask.inspection'],
  'antivirus-interception': ['pass-on.ask.inspection'],
  'relay-denied': ['pass-on.ask.relay'],
  'sender-not-allowed': ['pass-on.ask.sender'],
  'sending-limit-reached': ['pass-on.ask.limit'],
  'message-too-large': ['pass-on.ask.size'],
  'sender-domain-authentication': ['pass-on.ask.domain'],
  'content-rejected': ['pass-on.ask.rule'],
  'recipient-rejected': ['pass-on.ask.rule'],
  'server-fault': OF_LOG,
  'server-busy': OF_LOG,
  'connection-cut': OF_LOG,
  'open-but-silent': OF_LOG,
  'slow-greeting': OF_LOG,
  'data-stall': OF_LOG,
  'helo-refused': OF_LOG,
};

/** Microsoft 365 switches it off for a mailbox, or for the whole organization, and says which. */
const OF_TENANT = ['pass-on.ask.smtp-auth.tenant', 'pass-on.ask.smtp-auth.tenant.unnamed'] as const;

function asksOf({ cause }: Finding, report: Report): readonly MessageId[] {
  if (cause === 'smtp-auth-disabled-for-mailbox' && switchedOffFor(report) === 'tenant') return OF_TENANT;
  return ASKS[cause] ?? [];
}

/** For whom the server said that sending by SMTP is switched off; null where it did not say. */
export function switchedOffFor({ reading }: Report): 'mailbox' | 'tenant' | null {
  const [, whom] =
    /SmtpClientAuthentication is disabled for the (Tenant|Mailbox)\b/i.exec(reading?.reply?.text ?? '') ?? [];
  if (whom === undefined) return null;
  return whom.toLowerCase() === 'tenant' ? 'tenant' : 'mailbox';
}

function asking({ report, finding }: PassOn): Said {
  const asks = finding && finding.standing !== 'excluded' ? asksOf(finding, report) : [];
  return firstThatFits([...asks, 'pass-on.ask.look'], known(report));
}

/** The first message of which every value is known; the last one needs none that is not. */
function firstThatFits(ids: readonly MessageId[], values: Readonly<Record<string, Value>>): Said {
  const needs = (id: MessageId) => [...messageOf(id).matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const id = ids.find((one) => needs(one).every((name) => Object.hasOwn(values, name))) ?? ids.at(-1);
  return say(id ?? 'pass-on.ask.look', values);
}

function fact<Id extends CheckId>(evidence: Evidence, id: Id): Facts[Id] | undefined {
  const observation = evidence[id];
  return observation?.seen ? (observation.fact as Facts[Id]) : undefined;
}

/** On one line, without what hides or turns text: whoever gets it reads what stands there. */
function words(...said: readonly Said[]): string {
  return said.map((one) => renderWithIso(one).replaceAll(ACTIVE, ' ').replaceAll(/ {2,}/g, ' ').trim()).join(' ');
}
