import type { Unread } from '../../../protocol/facts/unread.ts';
import type { RegistryValue } from '../../registry/registry.ts';
import { toNul, utf16 } from '../../registry/value.ts';

/** Longest text that is kept, as protocol/facts/common.ts has it. */
const LONGEST = 1000;

/** Cut to what a fact may hold, never in the middle of a character. */
export function cut(text: string): string {
  return text.length <= LONGEST ? text : text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
}

/** Takes values out of a key by the first of several names that it has; what is of another kind is told of in `unread`. */
export interface ValueReader<Name extends string> {
  /** Null where there is none, or an empty one. */
  text(...names: readonly Name[]): string | null;
  number(...names: readonly Name[]): number | null;
  has(name: Name): boolean;
}

export function valueReader<Name extends string>(
  values: ReadonlyMap<string, RegistryValue>,
  source: string,
  unread: Unread[],
): ValueReader<Name> {
  const first = <T>(names: readonly Name[], take: (value: RegistryValue) => T | undefined): T | null => {
    for (const name of names) {
      const value = values.get(name);
      if (!value) continue;
      const taken = take(value);
      if (taken !== undefined) return taken;
      unread.push({ source: cut(`${source}: ${name}`), why: 'not-understood' });
    }
    return null;
  };
  return {
    text: (...names) => first(names, textOf) || null,
    number: (...names) => first(names, numberOf),
    has: (name) => values.has(name),
  };
}

/** REG_SZ in newer versions; UTF-16LE in REG_BINARY in those up to 2010, and in profiles that were carried over. */
export function textOf(value: RegistryValue): string | undefined {
  if (value.kind === 'text') return cut(value.text);
  if (value.kind === 'bytes' && value.bytes.length % 2 === 0) return cut(toNul(utf16(value.bytes)));
  return undefined;
}

export function numberOf(value: RegistryValue): number | undefined {
  if (value.kind === 'number') return value.number;
  if (value.kind === 'bytes' && value.bytes.length === 4)
    return new DataView(value.bytes.buffer, value.bytes.byteOffset).getUint32(0, true);
  if (value.kind === 'text' && /^\d{1,9}$/.test(value.text)) return Number(value.text);
  return undefined;
}
