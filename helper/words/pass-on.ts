import type { CauseId } from '../protocol/cause-ids.ts';
import type { CheckId, Evidence, Facts } from '../protocol/evidence.ts';
import type { Finding } from '../protocol/finding.ts';
import type { Report } from '../protocol/report.ts';
import type { MessageId } from './en.ts';
import { observed } from './observed.ts';
import { messageOf, render } from './render.ts';
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

/** The five lines of a message to pass on, for the screen. */
export interface PassOnLines {
  readonly fails: string;
  readonly said: string;
  readonly tested: string;
  readonly ask: string;
  readonly id: string;
}

/**
 * The text for whoever can act, always the same five lines: what fails and since when; what the server said, word for
 * word; what was tested, from where and when; what we ask for; the report's number. Plain text; words of strangers in it
 * stand on one line and hold no control characters.
 */
export function passOnText(given: PassOn): string {
  const { fails, said, tested, ask, id } = passOnLines(given);
  return [fails, said, tested, ask, id].join('\n');
}

export function passOnLines(given: PassOn): PassOnLines {
  return {
    fails: words(...failing(given)),
    said: words(saying(given)),
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

/** What the server said in this run comes before what the error's text tells of it. */
function saying({ report, evidence }: PassOn): Said {
  const { reading } = report;
  const tries = fact(evidence, 'sign-in')?.tries ?? [];
  const sent = fact(evidence, 'send-test')?.reply;
  const refused = tries.some((one) => one.outcome === 'accepted') ? undefined : tries[0]?.reply;
  const talk = fact(evidence, 'smtp-greeting')?.talks.find(
    (one) => one.host === report.account.smtp.host && one.failure?.text !== undefined,
  );
  const reply = (sent && sent.code !== null && sent.code >= 400 ? sent : undefined) ?? refused ?? reading?.reply;
  const text = reply ? [reply.code, reply.enhanced, reply.text].filter(Boolean).join(' ') : talk?.failure?.text;
  return text ? say('pass-on.said', { words: text }) : say('pass-on.said.nothing');
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
  'basic-auth-disabled': OAUTH,
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

function asking({ report, finding }: PassOn): Said {
  const asks = finding && finding.standing !== 'excluded' ? (ASKS[finding.cause] ?? []) : [];
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

/** Control characters, and those that hide or turn text: whoever gets it reads what stands there, on one line. */
// eslint-disable-next-line no-control-regex -- control characters are what is being removed
const ACTIVE = /[\u0000-\u001f\u007f-\u009f\p{Cf}\u2028\u2029]/gu;

function words(...said: readonly Said[]): string {
  return said.map((one) => render(one).replaceAll(ACTIVE, ' ').replaceAll(/ {2,}/g, ' ').trim()).join(' ');
}
