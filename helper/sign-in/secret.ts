import { inspect } from 'node:util';
import { harmless } from '../network/harmless.ts';

/** What stands where a secret was. */
export const HIDDEN = '[hidden]';

/** Shorter secrets are hidden only where they stand as a word of their own: else nothing would be left of any text. */
const SHORTEST = 4;

/**
 * A password or token in bytes that can be overwritten. It turns into no text by itself: not in a log, an error or JSON.
 */
export class Secret {
  readonly #bytes: Buffer;

  /** Takes the bytes over: they are overwritten with the secret. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Of a text that exists already, as JSON's do. */
  static of(text: string): Secret {
    return new Secret(Buffer.from(text, 'utf8'));
  }

  get isEmpty(): boolean {
    return this.#bytes.length === 0;
  }

  /** Hands out the bytes; whoever copies them overwrites the copy. */
  read<T>(use: (bytes: Buffer) => T): T {
    return use(this.#bytes);
  }

  wipe(): void {
    this.#bytes.fill(0);
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [inspect.custom](): string {
    return HIDDEN;
  }

  /**
   * Hides the secret in what a server said, in every form in which one sends it back: as it is, in base64 beside
   * anything else, in hex, percent-encoded, quoted. `text` may be Latin-1 bytes or text that went through `harmless`.
   */
  hideIn(text: string): string {
    const plain = this.#bytes.toString('utf8');
    if (plain.trim() === '' || /^\0*$/.test(plain)) return text;
    let hidden = text;
    for (const form of formsOf(this.#bytes, plain)) hidden = hide(hidden, form);
    const base64 = [...inBase64(this.#bytes), ...inBase64(Buffer.from(plain, 'utf16le'))];
    for (const form of base64.toSorted((a, b) => b.length - a.length)) hidden = hide(hidden, form, BESIDE);
    return hidden;
  }
}

/** Longest first: a short form within a longer one would leave the rest of it. */
function formsOf(bytes: Buffer, plain: string): string[] {
  const latin = bytes.toString('latin1');
  const forms = [
    plain,
    latin,
    harmless(plain),
    harmless(latin),
    JSON.stringify(plain).slice(1, -1),
    encodeURIComponent(plain.toWellFormed()),
    bytes.toString('hex').replace(/../g, '%$&'),
    bytes.toString('hex'),
  ];
  return [...new Set(forms)].filter((form) => form.trim() !== '').toSorted((a, b) => b.length - a.length);
}

/** Within base64 a text looks differently at each of three offsets; the characters at its edges hold its neighbours' bits. */
function inBase64(bytes: Buffer): string[] {
  const whole = bytes.toString('base64');
  const parts = [0, 1, 2].map((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
    const from = Math.ceil((offset * 8) / 6);
    const to = Math.floor((padded.length * 8) / 6);
    return padded.toString('base64').slice(from, to);
  });
  return [whole, ...parts].flatMap((one) => [one, one.replaceAll('+', '-').replaceAll('/', '_')]).filter(longEnough);
}

const longEnough = (form: string) => form.length >= SHORTEST;

/** A character of base64 that may hold some of the secret's bits beside its neighbour's, and what fills up behind. */
const BESIDE = { before: '[A-Za-z0-9+/_-]?', after: '(?:[A-Za-z0-9+/_-]?={0,2})' };

function hide(text: string, form: string, { before, after } = { before: '', after: '' }): string {
  const exact = `${before}${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${after}`;
  const pattern = form.length < SHORTEST ? `(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])` : exact;
  return text.replace(new RegExp(pattern, 'giu'), () => HIDDEN);
}
