import { say } from '../words/say.ts';
import { AddressError, asciiDomain } from './domain.ts';

/** What is plainly meant by a text that stands for a mail address. */
export interface MailAddress {
  /** Without what stood around it. The domain, as it was given, where only that was given. */
  readonly address: string;
  /** Lower-case A-labels (RFC 5890), without a final dot. */
  readonly domain: string;
  /** `@domain` and `domain` where nothing stood before the @, or no @ was there. */
  readonly given: 'address' | '@domain' | 'domain';
}

/** Longer than any address (RFC 5321 §4.5.3.1: 64 + 1 + 255 octets) with a name and a few marks around it. */
const LONGEST = 1000;

/**
 * Reads a mail address as people paste it: `Anna <anna@example.org>`, in quotes, with `mailto:` before it or a comma
 * after it, also a domain alone. Where two things could be meant, or none, it does not guess.
 *
 * @throws {AddressError} if it is none, or more than one
 */
export function mailAddress(text: string): MailAddress {
  const bare = bareOf(text.slice(0, LONGEST + 1));
  const refuse = (why: 'no-at' | 'no-domain' | 'blank' | 'several' | 'two-ats' | 'too-long') =>
    new AddressError(say(`address.${why}`, { address: shortened(text) }));
  if (text.length > LONGEST) throw refuse('too-long');

  const at = endOfLocalPart(bare);
  if (bare.includes('@', at + 1)) throw refuse(/[,;\s]/.test(bare) ? 'several' : 'two-ats');
  const local = bare.slice(0, Math.max(0, at));
  const rest = bare.slice(at + 1);
  // A blank between quotes belongs to the name (RFC 5321 §4.1.2); any other is a slip we do not mend.
  if (at >= 0 && (/[\s\p{Cc}]/u.test(rest) || (!local.startsWith('"') && /[\s\p{Cc}]/u.test(local)))) {
    throw refuse('blank');
  }
  const domain = asciiDomain(rest);
  if (domain === null) throw refuse(at < 0 ? 'no-at' : 'no-domain');
  if (at < 0) return { address: rest, domain, given: 'domain' };
  return at === 0 ? { address: rest, domain, given: '@domain' } : { address: bare, domain, given: 'address' };
}

/** The place of the @ behind the local part, which may hold others between quotes; -1 without one. */
function endOfLocalPart(bare: string): number {
  const quoted = /^"(?:[^"\\]|\\.)*"@/.exec(bare);
  return quoted ? quoted[0].length - 1 : bare.indexOf('@');
}

// Soft hyphen, zero-width space, marks of direction, word joiner: they come along unseen when text is copied.
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** The text without what may stand around an address. */
function bareOf(text: string): string {
  let bare = text
    .replace(UNSEEN, '')
    .replace(/[＠﹫]/g, '@')
    .trim();
  for (;;) {
    const inner = unwrapped(bare).trim();
    if (inner === bare) return bare;
    bare = inner;
  }
}

const QUOTES = ['""', "''", '“”', '„“', '‘’', '«»', '``'] as const;

/** Takes off one layer, or gives the text back. */
function unwrapped(text: string): string {
  const last = text.at(-1) ?? '';
  if (last === ',' || last === ';') return text.slice(0, -1);
  if (text.length > 1 && QUOTES.includes(`${text.charAt(0)}${last}` as (typeof QUOTES)[number])) {
    return text.slice(1, -1);
  }
  const scheme = /^(?:mailto|smtp):/i.exec(text);
  if (scheme) return text.slice(scheme[0].length).split('?')[0] ?? '';
  if (last === '>') return bracketed(text, '<') ?? text;
  if (last === ']') return bracketed(text, '[') ?? text;
  if (last === ')') return bracketed(text, '(') ?? withoutComment(text);
  return text;
}

/** What stands between the last brackets, if an address can be there and no other brackets come before. */
function bracketed(text: string, open: '<' | '[' | '('): string | undefined {
  const at = text.lastIndexOf(open);
  const inner = text.slice(at + 1, -1);
  return at >= 0 && !text.slice(0, at).includes(open) && inner.includes('@') ? inner : undefined;
}

/** `anna@example.org (Anna)`: the older way of writing a name (RFC 5322 §3.4). */
function withoutComment(text: string): string {
  const at = text.indexOf('(');
  return at > 0 && /\s/.test(text.charAt(at - 1)) ? text.slice(0, at) : text;
}

/** As much of what was typed as a sentence needs, without what a terminal would obey. */
function shortened(text: string): string {
  const plain = text.slice(0, 81).replace(/\p{Cc}/gu, '');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
