import type { Label } from '../languages/language.ts';
import { vocabulary } from '../languages/vocabulary.ts';
import { codesOf } from '../char-codes.ts';

/** A label such as "Server:" in whatever language, and the value behind it. */
export interface Labelled {
  readonly label: Label;
  /** As written, without quotation marks; empty where nothing stands there. */
  readonly value: string;
  /** Quotation marks, a comma or the end of the line say where the value ends; else it is the first word of a sentence. */
  readonly bounded: boolean;
  /** Where the value begins. */
  readonly at: number;
}

/** What a label may stand behind: the end of the value before it. */
const BEFORE_LABEL: ReadonlySet<string | undefined> = new Set('\n,;.\'"。()<>|*•');
const BLANK = codesOf(' \n');
const BEFORE_WORD = codesOf(' \n_,;.\'"。<>|*•');
/** "Outgoing mail server (SMTP)" has four. */
const MOST_WORDS = 7;
/** More colons than a report of many accounts has. */
const MOST = 20_000;
const MOST_FOUND = 1000;

/** The labels in the text, in order, in any language we know. */
export function findLabels(text: string): readonly Labelled[] {
  const found: Labelled[] = [];
  let looked = 0;
  let colon = nextOf(text, ':', 0);
  let equals = nextOf(text, '=', 0);
  for (let end = Math.min(colon, equals); end < text.length; end = Math.min(colon, equals)) {
    if (end === colon) colon = nextOf(text, ':', end + 1);
    else equals = nextOf(text, '=', end + 1);
    if (++looked > MOST) break;
    const label = labelBefore(text, end);
    if (label === undefined) continue;
    const at = valueStart(text, end + 1);
    if (label === 'port' && A_REPLY.test(text.slice(at, at + 12))) continue;
    const { value, bounded } = valueAt(text, at);
    found.push({ label, value, bounded, at });
    if (found.length >= MOST_FOUND) break;
  }
  return found;
}

/** "Changed the port: 535 5.7.8 …". */
const A_REPLY = /^\d{3}[ -][245]\.\d{1,3}\.\d/;

/** Where the character stands next; where the text ends if nowhere. */
function nextOf(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}

/** The label that ends before the colon at `colon`: the longest that fits. */
function labelBefore(text: string, colon: number): Label | undefined {
  const { labels, lastWords, longestLabel } = vocabulary();
  if (!lastWords.has(lastWordBefore(text, colon, longestLabel))) return undefined;
  const before = text
    .slice(Math.max(0, colon - longestLabel - 2), colon)
    .toLowerCase()
    // "SMTP_PORT: 587" is what programs call it.
    .replace(/[\s_]+/g, ' ')
    .trimEnd();
  // "Secure(SSL)" holds a bracket, and French says "Sécurisé (SSL)": brackets at the end belong to the label.
  const whole = before.endsWith(')') ? before.lastIndexOf('(') : before.length;
  let from = Math.max(0, whole) - 1;
  while (from >= 0 && (!BEFORE_LABEL.has(before[from]) || isApostrophe(before, from))) from--;
  // "SERVER -> CLIENT: 535 …" in a program's log.
  if (before.slice(0, from + 1).endsWith('->')) return undefined;
  const words = before.slice(from + 1).trimStart();
  let first = words.length;
  for (let count = 0; count < MOST_WORDS && first > 0; count++) first = words.lastIndexOf(' ', first - 2) + 1;
  for (;;) {
    const label = labels.get(words.slice(first));
    if (label !== undefined) return label;
    const blank = words.indexOf(' ', first);
    if (blank < 0) return undefined;
    first = blank + 1;
  }
}

/** "Numéro d'erreur", "ім'я", דוא"ל: a mark inside a word, not around it. */
function isApostrophe(text: string, at: number): boolean {
  return (text[at] === "'" || text[at] === '"') && INSIDE_WORD.test(text.slice(Math.max(0, at - 1), at + 2));
}

const INSIDE_WORD = /^\p{L}['"]\p{L}$/u;

/** The word right before the colon, and before a blank that may stand between, in lower case. */
function lastWordBefore(text: string, colon: number, longest: number): string {
  let end = colon;
  while (end > 0 && BLANK(text.charCodeAt(end - 1))) end--;
  let from = end;
  while (from > 0 && end - from <= longest && !BEFORE_WORD(text.charCodeAt(from - 1))) from--;
  return text.slice(from, end).toLowerCase();
}

function valueStart(text: string, at: number): number {
  return /\s/.test(text[at] ?? '') ? at + 1 : at;
}

/** A field's value: what its quotation marks hold, or what comes before the next comma, or its first word. */
function valueAt(text: string, at: number): { value: string; bounded: boolean } {
  const rest = text.slice(at, at + 400);
  const quote = rest[0];
  if (quote === "'" || quote === '"') {
    const end = rest.slice(1).search(quote === "'" ? /'(?=[\s,.;)]|$)/ : /"/);
    if (end >= 0) return { value: clean(rest.slice(1, 1 + end)), bounded: true };
  }
  const bracketed = /^<[^<>]{1,200}>/.exec(rest)?.[0];
  if (bracketed !== undefined) return { value: clean(bracketed), bounded: true };
  const stop = rest.search(/[,;\n]|$/);
  const upToComma = clean(rest.slice(0, stop));
  // A quotation mark whose partner was lost in copying.
  if (rest[stop] === ',' && upToComma.length <= 100) return { value: upToComma.replace(/['"]$/, ''), bounded: true };
  const word = /^[^\s,;]*/.exec(rest)?.[0] ?? '';
  return { value: word, bounded: /^(?:$|[,;.]|\s?\n)/.test(rest.slice(word.length)) };
}

function clean(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
