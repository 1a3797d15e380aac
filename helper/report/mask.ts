import { isPublicAddress } from '../causes/public-address.ts';
import type { Evidence } from '../protocol/evidence.ts';
import type { Report } from '../protocol/report.ts';
import { withoutSecrets } from '../reading/secrets.ts';
import type { Kind } from './kinds.ts';
import { knownWords } from './known-words.ts';

/** What is left out of a report. */
export interface Hidden {
  /** Mail addresses, user names, and names that somebody chose for profiles and accounts. */
  readonly addresses: boolean;
  /** This computer's public address in the Internet. */
  readonly ip: boolean;
  /** The servers' own words, but for the part that names a cause. */
  readonly words: boolean;
}

/** What leaves unless somebody ticks otherwise. */
export const HIDE_ALL: Hidden = { addresses: true, ip: true, words: true };

/** Longest text of a report, in characters. */
const LONGEST = 1000;
/** In place of a public address of this computer. */
const HIDDEN_ADDRESS = '[hidden]';

const MAILBOX = /(?:"[^"\n]{1,64}"|[^\s@<>()[\]{}"',;:]{1,64})@[\p{L}\p{N}][\p{L}\p{N}.-]{0,254}/gu;
const IPV4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/g;
const IPV6 = /(?<![\w:])(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}(?:%\w{1,20})?(?![\w:])/gi;
/** The user's folder in a path of Windows, macOS or Linux, and a user's number in a key of the registry. */
const HOME = /([\\/](?:Users|home|Documents and Settings)[\\/])[^\\/]{1,255}/gi;
const SID = /\bS-1-5-21(?:-\d{1,10}){3,4}/g;
/** Local parts that are words of every second sentence about mail: to take them out would leave holes, and hide nobody. */
const EVERYDAY: ReadonlySet<string> = new Set(
  'account admin contact error hello info mail mailbox message office outlook post sales sender server service smtp support test user'.split(
    ' ',
  ),
);

/** Writes each kind of text down as far as it may be. One a report: the same name gets the same mask throughout. */
export type Masks = (kind: Kind | undefined, text: string) => string;

export function masksFor(report: Report, evidence: Evidence, hidden: Hidden): Masks {
  const names = new Map<string, string>();
  const aliases = new Map<string, string>();
  const people = peopleOf(report, evidence);
  const servers = addressesOf(report, evidence);

  const local = (name: string): string => {
    const key = name.toLowerCase();
    const known = names.get(key);
    if (known !== undefined) return known;
    const start = `${/^[\p{L}\p{N}]/u.exec(key)?.[0] ?? ''}***`;
    const taken = [...names.values()].filter((one) => one.startsWith(start)).length;
    const mask = taken === 0 ? start : `${start}${String(taken + 1)}`;
    names.set(key, mask);
    return mask;
  };
  const mailbox = (text: string): string => {
    if (!hidden.addresses || text === '') return text;
    const at = text.lastIndexOf('@');
    return at < 0 ? local(text) : `${local(text.slice(0, at))}${text.slice(at)}`;
  };
  const withoutPeople = (text: string): string =>
    hidden.addresses
      ? people.reduce((left, one) => left.replace(one.pattern, () => local(one.name)), text.replace(MAILBOX, mailbox))
      : text;
  const ip = (text: string) => (servers.has(text.toLowerCase()) || !isPublic(text) ? text : HIDDEN_ADDRESS);
  const withoutOwn = (text: string): string =>
    hidden.ip ? text.replace(IPV4, ip).replace(IPV6, (found) => (found.length > 4 ? ip(found) : found)) : text;
  const scrubbed = (text: string): string => withoutOwn(withoutPeople(withoutSecrets(text)));
  const alias = (text: string): string => {
    if (!hidden.addresses) return scrubbed(text);
    const known = aliases.get(text) ?? `#${String(aliases.size + 1)}`;
    aliases.set(text, known);
    return known;
  };

  return (kind, given) => {
    const text = given.slice(0, LONGEST);
    switch (kind) {
      case 'host':
        return text.includes('@') ? scrubbed(text) : text;
      case 'address':
        return /^[:.%\w[\]]{1,80}$/.test(text) ? text : '';
      case 'own-address':
        return hidden.ip && isPublic(text) ? HIDDEN_ADDRESS : text;
      case 'mailbox':
        return mailbox(text);
      case 'words':
        return scrubbed(hidden.words ? knownWords(text) : text);
      case 'label':
        return scrubbed(text);
      case 'keyword':
        return /^[\x20-\x7e]*$/.test(text) ? scrubbed(text).slice(0, 200) : '';
      case 'code':
        return /^[\w.+:/ -]{0,100}$/.test(text) ? text : '';
      case 'moment':
        return /^[\d:TZ.+ -]{0,40}$/.test(text) ? text : '';
      case 'path':
        return scrubbed(text).replace(HOME, '$1…').replace(SID, 'S-1-5-21-…');
      case 'url':
        return originOf(text);
      case 'alias':
        return alias(text);
      case undefined:
        return '';
    }
  };
}

/** Addresses for examples count as public here: better one hidden too many. */
function isPublic(text: string): boolean {
  if (text.includes(':')) return !/^(?:::1?$|fe[89ab]|f[cd])/i.test(text);
  return isPublicAddress(text) || /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./.test(text);
}

/** Without what a portal writes behind the host: it may name the guest. */
function originOf(text: string): string {
  try {
    const { protocol, host } = new URL(text);
    return `${protocol}//${host}`;
  } catch {
    return '';
  }
}

interface Person {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Local parts and user names of the account and of Outlook's accounts, wherever they stand as a word. */
function peopleOf({ account, reading }: Report, evidence: Evidence): readonly Person[] {
  const settings = evidence['outlook-settings'];
  const others = settings?.seen ? settings.fact.accounts : [];
  const given = [
    account.email,
    account.smtp.user,
    account.imap?.user,
    reading?.account,
    ...(reading?.recipients ?? []),
    ...others.flatMap((one) => [one.email, one.smtp?.user, one.incoming?.user]),
  ];
  const names = given.flatMap((one) => (one ? [one.includes('@') ? one.slice(0, one.lastIndexOf('@')) : one] : []));
  return [...new Set(names.map((one) => one.toLowerCase()))]
    .filter((name) => name.length >= 3 && !EVERYDAY.has(name))
    .toSorted((a, b) => b.length - a.length)
    .map((name) => ({
      name,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}*])`, 'giu'),
    }));
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}

/** The addresses of servers that this run looked at: whoever reads the report needs them, and they are nobody's own. */
function addressesOf({ account }: Report, evidence: Evidence): ReadonlySet<string> {
  const hosts = evidence['host-address'];
  const ports = evidence['port-open'];
  const controls = evidence['other-hosts'];
  return new Set(
    [
      account.smtp.host,
      ...(hosts?.seen ? hosts.fact.hosts.flatMap((one) => [...one.ipv4, ...one.ipv6]) : []),
      ...(ports?.seen ? ports.fact.attempts.map((one) => one.address) : []),
      ...(controls?.seen ? controls.fact.controls.map((one) => one.address ?? one.host) : []),
    ].flatMap((one) => (one === undefined ? [] : [one.toLowerCase()])),
  );
}
