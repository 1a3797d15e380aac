import { say } from '../../words/say.ts';
import { FileKey } from './reg-file-keys.ts';
import { RegFileError, type RegText } from './reg-file-text.ts';

/*
 * The lines of an exported file. Each character is looked at a fixed number of times, whatever the file holds.
 * The form: learn.microsoft.com, "How to add, modify, or delete registry subkeys and values by using a .reg file".
 */

/** A line that was passed over, counted from 1; `cut` where the file ends in the middle of it. */
export interface Passed {
  readonly line: number;
  readonly why: 'not-understood' | 'cut' | 'another-user';
}

export interface RegKeys {
  readonly user: FileKey;
  readonly computer: FileKey;
  readonly passed: readonly Passed[];
}

/** Windows' own limits: characters of a key's name, and levels (learn.microsoft.com, "Registry element size limits"). */
const LONGEST_NAME = 255;
const DEEPEST = 512;
/** Keys at most, so that a small file cannot fill the memory. */
const MOST_KEYS = 300_000;
/** Passed-over lines that are told one by one. */
const MOST_PASSED = 20;

/** Hives under HKEY_USERS that belong to no person. */
const NOBODY = new Set(['.default', 's-1-5-18', 's-1-5-19', 's-1-5-20']);

/** @throws RegFileError where there is no key in it, or too many */
export function regKeys(file: RegText): RegKeys {
  return new Reader(file).read();
}

class Reader {
  readonly #text: string;
  readonly #computer = new FileKey('HKEY_LOCAL_MACHINE');
  readonly #current = new FileKey('HKEY_CURRENT_USER');
  /** Hives of HKEY_USERS by the user's number, in the order of the file. */
  readonly #users = new Map<string, { hive: FileKey; line: number }>();
  readonly #passed: Passed[] = [];
  #at: number;
  #line = 1;
  #keys = 0;
  /** The key that values belong to; null where its line was none of ours. */
  #key: FileKey | null = null;
  #begun = false;

  constructor(file: RegText) {
    this.#text = file.text;
    this.#at = file.begin;
    this.#line += newlines(file.text.slice(0, file.begin));
  }

  read(): RegKeys {
    this.#next();
    while (this.#at < this.#text.length) {
      const end = this.#endOfLine(this.#at);
      const begin = this.#skipBlanks(this.#at, end);
      const first = this.#text[begin];
      if (first === '[') this.#keyLine(begin, end);
      else if (first === '"' || first === '@') this.#valueLine(begin, end);
      else if (begin < end && first !== ';') this.#pass(end);
      this.#at = Math.max(this.#at, end);
      this.#next();
    }
    if (!this.#begun) throw new RegFileError(say('reg-file.no-keys'));
    return { user: this.#user(), computer: this.#computer, passed: this.#passed };
  }

  /** HKEY_CURRENT_USER where it is in the file, else the first user of HKEY_USERS. Two people's settings are not mixed. */
  #user(): FileKey {
    const [first, ...others] = [...this.#users.values()];
    const unused = isEmpty(this.#current) ? others : first ? [first, ...others] : [];
    for (const { line } of unused) this.#note(line, 'another-user');
    return isEmpty(this.#current) && first ? first.hive : this.#current;
  }

  #keyLine(begin: number, end: number): void {
    this.#key = null;
    const close = this.#lastOf(begin, end);
    if (this.#text[close] !== ']') {
      this.#pass(end);
      return;
    }
    this.#begun = true;
    const gone = this.#text[begin + 1] === '-';
    const parts = this.#text.slice(begin + (gone ? 2 : 1), close).split('\\');
    if (parts.length > DEEPEST || parts.some((part) => part === '' || part.length > LONGEST_NAME)) {
      this.#pass(end);
      return;
    }
    const [root, path] = this.#rootOf(parts);
    if (!root) return;
    let key = root;
    for (const part of path) {
      const [next, made] = key.make(part);
      if (made && (this.#keys += 1) > MOST_KEYS)
        throw new RegFileError(say('reg-file.too-many-keys', { line: String(this.#line), most: String(MOST_KEYS) }));
      if (next.deleted && !gone) next.deleted = false;
      key = next;
    }
    if (gone) {
      key.clear();
    } else {
      key.named = true;
      this.#key = key;
    }
  }

  #rootOf([hive = '', ...path]: readonly string[]): readonly [FileKey | undefined, readonly string[]] {
    switch (hive.toUpperCase()) {
      case 'HKEY_CURRENT_USER':
      case 'HKCU':
        return [this.#current, path];
      case 'HKEY_LOCAL_MACHINE':
      case 'HKLM':
        return [this.#computer, path];
      case 'HKEY_USERS':
      case 'HKU': {
        const [name, ...below] = path;
        const user = name?.toLowerCase().replace(/_classes$/, '');
        if (name === undefined || user === undefined || NOBODY.has(user)) return [undefined, []];
        let known = this.#users.get(user);
        if (!known) this.#users.set(user, (known = { hive: new FileKey(name), line: this.#line }));
        return [known.hive, user === name.toLowerCase() ? below : ['Software', 'Classes', ...below]];
      }
      default:
        return [undefined, []];
    }
  }

  #valueLine(begin: number, end: number): void {
    const quoted = this.#text[begin] === '"';
    const close = quoted ? this.#closingQuote(begin + 1, end) : begin;
    const equals = close < 0 ? -1 : this.#skipBlanks(close + 1, end);
    if (equals < 0 || this.#text[equals] !== '=') {
      this.#pass(end);
      return;
    }
    const name = quoted ? unescaped(this.#text.slice(begin + 1, close)) : '';
    const from = this.#skipBlanks(equals + 1, end);
    const to = this.#endOfData(from, end);
    // Behind a line that named no key of ours, values are nobody's.
    if (to === undefined || !this.#key) return;
    if (this.#text.slice(from, to).trim() === '-') this.#key.unset(name);
    else this.#key.set({ name, from, to });
  }

  /** Where what stands behind "=" ends, over several lines if need be; undefined where it is not understood. */
  #endOfData(from: number, end: number): number | undefined {
    const head = this.#text.slice(from, Math.min(end, from + 20)).toLowerCase();
    if (head.startsWith('"')) return this.#endOfString(from, end);
    if (head.startsWith('hex')) return this.#endOfHex(from, end);
    if (/^-\s*(?:$|;)/.test(head)) return from + 1;
    const dword = /^dword:\s*([0-9a-f]{1,8})\s*(?:$|;)/.exec(head);
    // A number that the file's end may have cut short would be another number.
    if (dword && (end < this.#text.length || dword[1]?.length === 8)) return from + dword[0].trimEnd().length;
    this.#pass(end);
    return undefined;
  }

  /** A text may hold line breaks: it then goes on up to its quotation mark, but never into what is a line of its own. */
  #endOfString(from: number, end: number): number | undefined {
    const line = this.#line;
    for (let begin = from + 1, last = end; ;) {
      const close = this.#closingQuote(begin, last);
      if (close >= 0) {
        const rest = this.#text.slice(close + 1, last).trim();
        this.#at = last;
        if (rest === '' || rest.startsWith(';')) return close + 1;
        this.#note(line, 'not-understood');
        return undefined;
      }
      this.#at = last;
      if (last >= this.#text.length) break;
      const next = this.#behindNewline(last);
      if (/["@[]/.test(this.#text[next] ?? '"')) break;
      this.#line += 1;
      begin = next;
      last = this.#endOfLine(next);
    }
    this.#note(line, this.#at >= this.#text.length ? 'cut' : 'not-understood');
    return undefined;
  }

  /** Bytes go on in the next line behind a backslash. */
  #endOfHex(from: number, end: number): number | undefined {
    const line = this.#line;
    let last = end;
    for (let begin = from; ;) {
      const close = this.#lastOf(begin, last);
      this.#at = last;
      if (close < begin || this.#text[close] !== '\\') break;
      if (last >= this.#text.length) break;
      const next = this.#behindNewline(last);
      const nextEnd = this.#endOfLine(next);
      const first = this.#text[this.#skipBlanks(next, nextEnd)];
      if (first === '[' || first === '"' || first === '@') {
        this.#note(line, 'cut');
        return undefined;
      }
      this.#line += 1;
      begin = next;
      last = nextEnd;
    }
    // regedit ends every line; where the last one has no end, nobody knows how many bytes are missing.
    if (last >= this.#text.length) {
      this.#note(line, 'cut');
      return undefined;
    }
    return last;
  }

  /** The place of the quotation mark that ends a text; -1 where there is none. */
  #closingQuote(from: number, end: number): number {
    for (let at = from; at < end; at += 1) {
      if (this.#text[at] === '\\') at += 1;
      else if (this.#text[at] === '"') return at;
    }
    return -1;
  }

  #endOfLine(from: number): number {
    for (let at = from; at < this.#text.length; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === 10 || code === 13) return at;
    }
    return this.#text.length;
  }

  #behindNewline(at: number): number {
    return this.#text.startsWith('\r\n', at) ? at + 2 : at + 1;
  }

  /** On to the next line, from the end of this one. */
  #next(): void {
    if (this.#at >= this.#text.length) return;
    this.#at = this.#behindNewline(this.#at);
    this.#line += 1;
  }

  #skipBlanks(from: number, end: number): number {
    let at = from;
    while (at < end && /\s/.test(this.#text[at] ?? '')) at += 1;
    return at;
  }

  /** The last character that is no blank. */
  #lastOf(begin: number, end: number): number {
    let at = end - 1;
    while (at >= begin && /\s/.test(this.#text[at] ?? '')) at -= 1;
    return at;
  }

  #pass(end: number): void {
    this.#note(this.#line, end >= this.#text.length ? 'cut' : 'not-understood');
  }

  #note(line: number, why: Passed['why']): void {
    if (this.#passed.length < MOST_PASSED) this.#passed.push({ line, why });
  }
}

/** Only these two are escaped; before anything else a backslash is one. */
export function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(/\\(["\\])/g, '$1') : text;
}

function newlines(text: string): number {
  return text.match(/\r\n|[\r\n]/g)?.length ?? 0;
}

function isEmpty(key: FileKey): boolean {
  for (const _ of key.below) return false;
  return !key.named;
}
