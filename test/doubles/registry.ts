import type { Branch, Key, Registry, RegistryValue } from '../../helper/system/registry/registry.ts';
import { told, untold, type Told } from '../../helper/system/told.ts';
import type { WhyUnread } from '../../helper/protocol/facts/unread.ts';

/** A value as a test writes it: text, a number, bytes, or one of a type nobody reads. */
export type Written = string | number | Uint8Array | null;

/** A registry out of literals: keys as `HKLM\SOFTWARE\…`, each with its values, or with why it cannot be read. */
export type Literal = Readonly<Record<string, Readonly<Record<string, Written>> | WhyUnread>>;

/** Answers as the real ones do: without regard to case, and a key that is not there is an answer. */
export class FakeRegistry implements Registry {
  /** What was asked for, in order. */
  readonly asked: string[] = [];
  readonly #keys: readonly { path: string; lower: string; values: ReadonlyMap<string, RegistryValue> | WhyUnread }[];

  constructor(literal: Literal) {
    this.#keys = Object.entries(literal).map(([path, values]) => ({
      path,
      lower: path.toLowerCase(),
      values:
        typeof values === 'string' ? values : new Map(Object.entries(values).map(([name, one]) => [name, value(one)])),
    }));
  }

  tree(key: Key, names: readonly string[]): Promise<Told<readonly Branch[]>> {
    const from = this.#note('tree', key);
    const branches: Branch[] = [];
    for (const { path, lower, values } of this.#keys) {
      if (lower !== from && !lower.startsWith(`${from}\\`)) continue;
      if (typeof values === 'string') return Promise.resolve(untold(values));
      const wanted = names.flatMap((name): [string, RegistryValue][] => {
        const own = [...values].find(([one]) => one.toLowerCase() === name.toLowerCase());
        return own ? [[name, own[1]]] : [];
      });
      branches.push({ path: path.slice(from.length + 1), values: new Map(wanted) });
    }
    return Promise.resolve(told(branches));
  }

  values(key: Key): Promise<Told<ReadonlyMap<string, RegistryValue>>> {
    const own = this.#find(this.#note('values', key));
    if (typeof own === 'string') return Promise.resolve(untold(own));
    return Promise.resolve(told(own ?? new Map()));
  }

  subkeys(key: Key): Promise<Told<readonly string[]>> {
    const from = this.#note('subkeys', key);
    const own = this.#find(from);
    if (typeof own === 'string') return Promise.resolve(untold(own));
    const below = this.#keys.filter(({ lower }) => lower.startsWith(`${from}\\`));
    return Promise.resolve(
      told([...new Set(below.map(({ path }) => path.slice(from.length + 1).split('\\')[0] ?? ''))]),
    );
  }

  #note(question: string, { root, path }: Key): string {
    this.asked.push(`${question} ${root}\\${path}`);
    return `${root}\\${path}`.toLowerCase();
  }

  #find(lower: string): ReadonlyMap<string, RegistryValue> | WhyUnread | undefined {
    return this.#keys.find((one) => one.lower === lower)?.values;
  }
}

function value(written: Written): RegistryValue {
  if (written === null) return { kind: 'other' };
  if (typeof written === 'string') return { kind: 'text', text: written };
  if (typeof written === 'number') return { kind: 'number', number: written };
  return { kind: 'bytes', bytes: written };
}
