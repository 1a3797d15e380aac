import type { Fields } from './fields.ts';
import { portOf } from './port.ts';
import { matchesIn } from './matches.ts';

/** The server a client spoke to, and on which port. */
export interface Place {
  readonly server: string | null;
  readonly port: number | null;
}

/** "smtp.example.com:587", "mx.example.com[192.0.2.1]:25"; not in a Web address. */
const WITH_PORT =
  /(?<![\w@/.=?&{-])(localhost|[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})\.?(?:\[[\da-f.:]{2,45}\])?:(\d{2,5})(?!\w|\.\d|:\d)/gi;
/** "smtp://smtp.example.com:587", "ssl://smtp.example.com": as programs write it. */
const AS_URL = /\b(?:smtps?|ssl|tls|tcp):\/\/([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})(?::(\d{2,5}))?/gi;
/** "smtp.example.com, 465", "smtp.example.com at 465", "smtp.example.com 587". */
const BESIDE_PORT =
  /(?<![\w@/.=?&-])(localhost|[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})['"]?,?\s['"]?(?:(?:at|on|port)\s){0,2}(25|465|587|2525)\b/gi;
/** A server's greeting in a log (RFC 5321 §4.3.1). */
const GREETED = /(?:^|[\s"'>])220[ -]([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})(?=\s)/g;
/** "The server responded: mx.example.com …": some servers begin with their own name. "outlook.com says" names no server. */
const ANSWERED =
  /(?:^(?=[\w-]{1,63}\.[\w-]{1,63}\.)|(?:responded|said|answered):\s{0,2}["']?)([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})(?=\s(?!reported|says\b))/gi;
/** "server smtp.example.com", "SMTP host: smtp.example.com", "outgoing server (SMTP) smtp.example.com". */
const NAMED =
  /\b(?:server|host|hostname|smtp|connect(?:ing|ed|ion)?(?: to| with)?|lookup|remote name|relay)\)?(?: (?:named?|address|is|at|to|on|for|the|with))?[ :='"(<[]{1,4}(localhost\b|[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})(?![\w@/-]|\.\w)/gi;
/** "The host 'smtp' could not be found", in many languages: whatever stands in the quotation marks. */
const QUOTED =
  /(?:server|host|remote|serveur|servidor|serwer|сервер|kiszolgáló)\w{0,5}(?:\sat|\sis|\sname\scould\snot\sbe\sresolved:)?\s['"]([\w-]{1,63}(?:\.[\w-]{1,63}){0,8}|<[^<>'"]{1,100}>)['"]/giu;
/** A name that only mail servers have: "smtp.example.com"; not in an address, not in a Web address. */
const BY_NAME =
  /(?<![\w@/.=?&-])((?:smtps?|securesmtp|smtp-?out|smtpauth|mailout|mail|outgoing|out|relay|mx\d{0,2}|email|send|mailhost|imap|pop3?)[\w-]{0,40}\.[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})(?![\w@/-]|\.\w)/gi;
/** In other languages, too: "puerto 587", "端口 465". A number with an enhanced code behind it is a reply. */
const PORT =
  /(?:\b(?:port(?:a|en|nummer)?|puerto|poort)(?:\s(?:number|no\.?|(?:in use\s)?is|to))?|порт|端口|埠|포트|ポート)['"]?\s?[:=#]?\s?['"(]?(\d{1,5})(?!\d|\s[245]\.\d{1,3}\.\d)/gi;

/** More host names than any error has. */
const MOST = 30;

function hosts(text: string, pattern: RegExp): readonly RegExpMatchArray[] {
  const found: RegExpMatchArray[] = [];
  for (const match of matchesIn(text, pattern)) {
    if (pattern === QUOTED || match[1] === 'localhost' || isName(match[1] ?? '')) found.push(match);
    if (found.length >= MOST) break;
  }
  return found;
}

/** A host name: its last label is letters, in one case, and no file or class of a program is one. */
function isName(text: string): boolean {
  const last = /\.([a-z]{2,24})$/i.exec(text)?.[1] ?? '';
  return (last === last.toLowerCase() || last === last.toUpperCase()) && last !== '' && !FILES.has(last.toLowerCase());
}

const FILES: ReadonlySet<string> = new Set(
  'dll exe js jsm mjs cjs ts php py java cs log txt htm html xml pst ost eml msg c cpp h go rb inc jar smtp sys conf cfg ini yml json'.split(
    ' ',
  ),
);

/** From the labelled fields; where there are none, from a sentence such as "cannot connect to smtp.x.org on port 587". */
export function findPlace(text: string, fields: Fields): Place {
  const { server: named, port: numbered } = fields;
  if (named !== null && numbered !== null) return { server: named, port: numbered };
  // What a server logs of a refusal names those who came to it.
  if (text.includes('NOQUEUE: reject')) return { server: named, port: numbered };
  // A name has a full stop, a port is a number: most texts without labels have neither.
  const withPort =
    (text.includes('://') ? hosts(text, AS_URL)[0] : undefined) ??
    (/:\d\d/.test(text) ? hosts(text, WITH_PORT)[0] : undefined) ??
    (/\s(?:25|465|587)/.test(text) ? hosts(text, BESIDE_PORT)[0] : undefined);
  const said = withPort ?? first(text, [NAMED, QUOTED, GREETED, ANSWERED, BY_NAME]);
  const server = fields.server ?? said?.[1]?.replace(/\.$/, '').replace(/\s+/g, ' ') ?? addressOf(text);
  const port = fields.port ?? portSaid(text) ?? portOf(withPort?.[2] ?? '') ?? portOfAddress(text) ?? portAlone(text);
  return { server, port };
}

function first(text: string, patterns: readonly RegExp[]): RegExpMatchArray | undefined {
  for (const pattern of patterns) {
    const [match] = hosts(text, pattern);
    if (match) return match;
  }
  return undefined;
}

/** "Outgoing is on 587", "SMTP 587, encryption SSL", "smtp (25)", "[2001:db8::1]:587". */
const ALONE =
  /\b(?:on|to|via|using|over)\s(465|587|2525)\b|\b(25|465|587|2525)\sport\b|\b(?:smtp|outgoing)(?:\sserver)?\s?[:=(]?\s?(25|465|587|2525)\b(?![.,]\d)|\]:(25|465|587|2525)\b/i;

/** A number that is hardly anything else. */
function portAlone(text: string): number | null {
  return portOf(
    ALONE.exec(text)
      ?.slice(1)
      .find((digits) => digits !== undefined) ?? '',
  );
}

function portSaid(text: string): number | null {
  for (const [, digits = ''] of matchesIn(text, PORT)) {
    const port = portOf(digits);
    if (port !== null) return port;
  }
  return null;
}

/** "connect ETIMEDOUT 192.0.2.1:465": better than no server. */
const ADDRESS = /(?<![\w.])((?:\d{1,3}\.){3}\d{1,3}):(\d{1,5})(?!\w|\.\d)/;
/** "lookup smtp.example.com on 192.0.2.53:53": who was asked for the name, by programs in Go. */
const LOOKED_UP = /\blookup\s[\w.-]{1,253}\son\s/;

function addressed(text: string): RegExpExecArray | null {
  return LOOKED_UP.test(text) ? null : ADDRESS.exec(text);
}

function addressOf(text: string): string | null {
  return addressed(text)?.[1] ?? null;
}

function portOfAddress(text: string): number | null {
  return portOf(addressed(text)?.[2] ?? '');
}
