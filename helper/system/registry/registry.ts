import type { Told } from '../told.ts';

/** The two hives we read: the user's own, and the computer's. */
export type Root = 'HKCU' | 'HKLM';

/** A key: its hive, and the path below it, parted by backslashes, neither beginning nor ending with one. */
export interface Key {
  readonly root: Root;
  readonly path: string;
}

/** A key as people write it. */
export function keyName({ root, path }: Key): string {
  return `${root}\\${path}`;
}

/** The same with the hive's whole name, as programs of Windows write it. */
export function fullKeyName({ root, path }: Key): string {
  return `${root === 'HKCU' ? 'HKEY_CURRENT_USER' : 'HKEY_LOCAL_MACHINE'}\\${path}`;
}

/** A value as it stands, with `%variables%` unexpanded. `number` is a REG_DWORD or a REG_QWORD up to 2^53. */
export type RegistryValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** A type that we have no use for; its content is not kept. */
  | { readonly kind: 'other' };

/** A key and those of its values that were asked for. */
export interface Branch {
  /** Below the key that was asked for, parted by backslashes; empty for that key itself. As the registry spells it. */
  readonly path: string;
  /** By name, in the spelling that it was asked for in; the registry takes no notice of case. */
  readonly values: ReadonlyMap<string, RegistryValue>;
}

/**
 * The Windows registry, or a file exported from one. A key that is not there has no values and no subkeys; that is an
 * answer. Only what could not be read is untold. Never throws.
 */
export interface Registry {
  /**
   * The values of these names, in the key and in all keys below it. No other value is read, nor held in memory: beside
   * the settings of a mail account lies its password. A key without any of them is told without values, or not at all.
   * The name of a key's default value is empty. `levels` of keys below are looked at; absent: all, 0: this key alone.
   */
  tree(key: Key, names: readonly string[], levels?: number): Promise<Told<readonly Branch[]>>;
  /** All values of one key, by name as the registry spells it. Only for keys that can hold no secret. */
  values(key: Key): Promise<Told<ReadonlyMap<string, RegistryValue>>>;
  /** The names of the keys right below one. */
  subkeys(key: Key): Promise<Told<readonly string[]>>;
}
