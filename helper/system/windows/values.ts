import { harmless } from '../../network/harmless.ts';
import type { Unread, WhyUnread } from '../../protocol/facts/unread.ts';
import { keyName, type Branch, type Key, type Registry, type RegistryValue } from '../registry/registry.ts';
import type { Told } from '../told.ts';

/**
 * Values of a key, whatever case their names are asked for in: the registry takes no notice of it. Only in the type that
 * Windows itself takes; Outlook has its own in several, which outlook/value-reader.ts understands.
 */
export interface Values {
  text(name: string): string | undefined;
  number(name: string): number | undefined;
  bytes(name: string): Uint8Array | undefined;
  has(name: string): boolean;
  readonly size: number;
}

export function valuesOf(map: ReadonlyMap<string, RegistryValue>): Values {
  const lower = new Map([...map].map(([name, value]) => [name.toLowerCase(), value]));
  const find = (name: string) => lower.get(name.toLowerCase());
  return {
    text: (name) => {
      const value = find(name);
      return value?.kind === 'text' ? value.text : undefined;
    },
    number: (name) => {
      const value = find(name);
      return value?.kind === 'number' ? value.number : undefined;
    },
    bytes: (name) => {
      const value = find(name);
      return value?.kind === 'bytes' ? value.bytes : undefined;
    },
    has: (name) => find(name) !== undefined,
    size: lower.size,
  };
}

/** Of what was told of a key, the values at a path below it, whatever its case; undefined where nothing is there. */
export function valuesAt(branches: readonly Branch[], path = ''): Values | undefined {
  const own = branches.find((one) => one.path.toLowerCase() === path.toLowerCase());
  return own && valuesOf(own.values);
}

/** What could not be read, gathered while reading; each source once. */
export class Gaps {
  readonly #list: Unread[] = [];

  add(source: string, why: WhyUnread): void {
    const shown = harmless(source);
    if (!this.#list.some((one) => one.source === shown)) this.#list.push({ source: shown, why });
  }

  /** What was told; where nothing was, that is noted. */
  heard<T>(source: string, answer: Told<T>): T | undefined {
    if (answer.known) return answer.value;
    this.add(source, answer.why);
    return undefined;
  }

  get list(): Unread[] {
    return this.#list;
  }
}

/** The values of one key; none where they could not be read, which is then noted. */
export async function readValues(registry: Registry, key: Key, gaps: Gaps): Promise<Values> {
  return valuesOf(gaps.heard(keyName(key), await registry.values(key)) ?? new Map());
}
