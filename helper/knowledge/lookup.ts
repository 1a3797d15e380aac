import { CAUSE_IDS, type CauseId } from '../protocol/cause-ids.ts';
import type { Stage } from '../protocol/reading.ts';
import { knownCauses } from './causes.ts';
import { errorCode, hexOf } from './code-index.ts';
import { asciiDomain } from './domain.ts';
import type { ErrorCode } from './error-codes.ts';
import { findProvider } from './find-provider.ts';
import { providerOfHost } from './known-host.ts';
import { matchReply, type ReplyMatch } from './match-reply.ts';
import { providers, type Provider } from './providers.ts';
import { causeTitle } from './title.ts';

/** What our data says of one thing. Plain data, the rows of `outbox-doctor lookup --json`. */
export interface Explanation {
  readonly what: 'error-code' | 'socket-error' | 'server-reply' | 'cause' | 'provider';
  /** The code, the reply's codes, or the id. */
  readonly id: string;
  /** The name a program's source has for it, such as `IXP_E_FAILED_TO_CONNECT`, or null. */
  readonly symbol: string | null;
  readonly title: string;
  readonly meaning: string;
  /** For replies that are told apart by their words: the words this one is known by. */
  readonly words: readonly string[];
  readonly stage: Stage | null;
  /** Best first. */
  readonly likelyCauses: readonly { readonly id: CauseId; readonly title: string }[];
  readonly sources: readonly string[];
}

/** Replies that share one code are told apart by their words; more than these no one reads. */
const MOST_REPLIES = 12;

/**
 * Explains a result code in any spelling (0x800CCC0E, 2148322318, -2146644978), a socket error (10060), a server's
 * reply ("535 5.7.139", "5.7.139", "550", also with its words), a cause's id, or a provider's id, domain or server.
 * Empty where nothing is known.
 */
export function lookup(query: string): readonly Explanation[] {
  // "(0x80042109)" and ""550"": what stood around it where it was copied.
  const asked = bare(query.replace(/\s+/g, ' '));
  if (asked === '') return [];
  const known = errorCode(asked) ?? errorCode(hexAsked(asked) ?? '');
  if (known) return [explainedCode(known)];
  const replies = repliesAsked(asked);
  if (replies) return replies;
  const id = asked.toLowerCase();
  const cause = CAUSE_IDS.find((it) => it === id);
  if (cause) return explainedCause(cause);
  const provider = providerAsked(id);
  if (provider) return [explainedProvider(provider)];
  // A server's words alone: "Relay access denied", "TSS04".
  return matchReply({ code: null, enhanced: null, text: asked })
    .filter(({ by }) => by === 'text')
    .slice(0, MOST_REPLIES)
    .map((match) => explainedReply(match, undefined));
}

/** Without the quotation marks, brackets and full stops that stood around it where it was copied. */
function bare(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && /[\s'"(<[]/.test(text[from] ?? '')) from++;
  while (to > from && /[\s'"),.:;>\]]/.test(text[to - 1] ?? '')) to--;
  return text.slice(from, to);
}

function hexAsked(asked: string): string | undefined {
  const hex = /^(?:[0o]x)?([\da-fo]{8})$/i.exec(asked)?.[1];
  if (hex !== undefined) return `0x${hex.toUpperCase().replaceAll('O', '0')}`;
  return /^-?\d{9,10}$/.test(asked) ? hexOf(Number(asked)) : undefined;
}

function repliesAsked(asked: string): readonly Explanation[] | undefined {
  const found = /^#?(?:([2-5]\d\d)(?:[ #-]+|$))?([245x]\.\d{1,3}\.\d{1,3})?(.{0,500})/i.exec(asked);
  const [, code, enhanced, words = ''] = found ?? [];
  if (code === undefined && enhanced === undefined) return undefined;
  const text = words.trim();
  const matches = matchReply({ code: code ? Number(code) : null, enhanced: enhanced ?? null, text });
  // Bare codes say what all the others with them have in common, so they are told only where nothing else is asked.
  const best = matches.some(({ by }) => by === 'text') ? matches.filter(({ by }) => by === 'text') : matches;
  return best.slice(0, MOST_REPLIES).map((match) => explainedReply(match, enhanced));
}

function providerAsked(id: string): Provider | undefined {
  const byId = providers.find((provider) => provider.id === id);
  if (byId) return byId;
  const byName = providers.find(({ name }) => name.toLowerCase().split(/[^a-z\d.]+/)[0] === id);
  if (byName) return byName;
  const byParts = providers.find((provider) => isCalled(provider, squeezed(id)));
  if (byParts) return byParts;
  const domain = asciiDomain(id.slice(id.lastIndexOf('@') + 1));
  if (domain === null) return undefined;
  const found = findProvider(domain, []);
  if (found && found.by !== 'gateway') return found.provider;
  return providerOfHost(domain);
}

/** "Microsoft 365 / Exchange Online (worldwide)" is called by either name. */
function isCalled({ id, name }: Provider, asked: string): boolean {
  if (asked === '') return false;
  return [id, ...name.split(/[/(),]/)].some((part) => squeezed(part) === asked);
}

/** "Microsoft 365" and "microsoft-365" are the same. */
function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function named(causes: readonly CauseId[]): Explanation['likelyCauses'] {
  return causes.map((id) => ({ id, title: causeTitle(id) }));
}

function explainedCode(entry: ErrorCode): Explanation {
  return {
    what: /^\d+$/.test(entry.code) ? 'socket-error' : 'error-code',
    id: entry.code,
    symbol: entry.symbol,
    title: entry.title,
    meaning: entry.meaning,
    words: entry.messageFragments ?? [],
    stage: entry.stage,
    likelyCauses: named(entry.likelyCauses),
    sources: entry.sources,
  };
}

function explainedReply({ reply }: ReplyMatch, asked: string | undefined): Explanation {
  const { code, textIncludes } = reply.match;
  // `x.7.8` stands for any class; shown is the one that was asked for.
  const enhanced = reply.match.enhanced?.startsWith('x') ? (asked ?? reply.match.enhanced) : reply.match.enhanced;
  return {
    what: 'server-reply',
    id: [code, enhanced].filter((part) => part !== null).join(' ') || reply.id,
    symbol: null,
    title: reply.title,
    meaning: reply.meaning,
    words: textIncludes,
    stage: reply.stage,
    likelyCauses: named(reply.likelyCauses),
    sources: reply.sources,
  };
}

function explainedCause(id: CauseId): readonly Explanation[] {
  const cause = knownCauses.find((it) => it.id === id);
  if (!cause) return [];
  return [
    {
      what: 'cause',
      id,
      symbol: null,
      title: cause.title,
      meaning: [cause.verifyBy.confirmedWhen, ...new Set(cause.corrections.map(({ what }) => what))].join('\n'),
      words: [],
      stage: null,
      likelyCauses: [],
      sources: [],
    },
  ];
}

function explainedProvider(provider: Provider): Explanation {
  return {
    what: 'provider',
    id: provider.id,
    symbol: null,
    title: provider.name,
    meaning: [...provider.outgoing.map(settingsLine), provider.notes].join('\n'),
    words: [],
    stage: null,
    likelyCauses: [],
    sources: provider.helpUrl === null ? provider.sources : [provider.helpUrl, ...provider.sources],
  };
}

/** "smtp.example.com, port 587, STARTTLS: app-password": what is entered in a mail program. */
function settingsLine({ host, port, encryption, auth }: Provider['outgoing'][number]): string {
  const how = { 'implicit-tls': 'SSL/TLS', starttls: 'STARTTLS', none: 'no encryption' }[encryption];
  return `${host}, port ${String(port)}, ${how}: ${auth.join(', ')}`;
}
