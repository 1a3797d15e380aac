import { told, untold, type Told } from '../told.ts';
import type { FileKey, Place } from './reg-file-keys.ts';
import { regKeys, unescaped, type Passed } from './reg-file-lines.ts';
import { regText, type RegText } from './reg-file-text.ts';
import type { Branch, Key, Registry, RegistryValue } from './registry.ts';
import { LONGEST_VALUE, toNul, valueOf } from './value.ts';

export { RegFileError } from './reg-file-text.ts';

/** A registry as far as a file has it. */
export interface RegFile {
  readonly registry: Registry;
  /** Lines that were passed over, the first ones. */
  readonly passed: readonly Passed[];
}

/**
 * Reads a file exported by regedit or `reg export`. A key that the file does not cover is untold: what is missing from an
 * export may be there on the computer.
 *
 * @throws RegFileError where it is none
 */
export function readRegFile(bytes: Uint8Array): RegFile {
  const file = regText(bytes);
  const { user, computer, passed } = regKeys(file);
  const find = ({ root, path }: Key): Told<FileKey | undefined> => {
    let key = root === 'HKCU' ? user : computer;
    let covered = key.named;
    for (const part of path.split('\\')) {
      const next = key.child(part);
      if (!next) return covered ? told(undefined) : untold('missing');
      key = next;
      covered ||= key.named;
    }
    return told(key);
  };
  return {
    passed,
    registry: {
      tree: (key, names, levels = Infinity) => {
        const found = find(key);
        if (!found.known) return Promise.resolve(found);
        return Promise.resolve(told(found.value ? branches(found.value, names, levels, file) : []));
      },
      values: (key) => {
        const found = find(key);
        if (!found.known) return Promise.resolve(found);
        const places = [...(found.value?.values ?? [])];
        return Promise.resolve(told(new Map(places.map((place) => [place.name, decoded(place, file)]))));
      },
      subkeys: (key) => {
        const found = find(key);
        if (!found.known) return Promise.resolve(found);
        const below = [...(found.value?.below ?? [])].filter((one) => !one.deleted);
        return Promise.resolve(told(below.map(({ name }) => name)));
      },
    },
  };
}

function branches(top: FileKey, names: readonly string[], levels: number, file: RegText): Branch[] {
  const found: Branch[] = [];
  const waiting = [{ key: top, path: '', level: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { key, path, level } = next;
    if (key.deleted) continue;
    const places = names.map((name) => [name, key.value(name)] as const);
    const values = new Map(places.flatMap(([name, place]) => (place ? [[name, decoded(place, file)]] : [])));
    if (values.size > 0) found.push({ path, values });
    if (level === levels) continue;
    const below = [...key.below].map((child) => ({
      key: child,
      path: path === '' ? child.name : `${path}\\${child.name}`,
      level: level + 1,
    }));
    for (const child of below.reverse()) waiting.push(child);
  }
  return found;
}

/** A byte takes three characters, and some more where lines are wrapped. */
const LONGEST_DATA = 4 * LONGEST_VALUE;

/** A value that cannot be what it says is of no use; its text never stands for something else. */
function decoded({ from, to }: Place, { text, form, lossy }: RegText): RegistryValue {
  if (to - from > LONGEST_DATA) return { kind: 'other' };
  const data = text.slice(from, to);
  if (data.startsWith('"')) {
    const content = toNul(unescaped(data.slice(1, -1)));
    return lossy && /[^\0-\x7F]/.test(content) ? { kind: 'other' } : { kind: 'text', text: content };
  }
  const dword = /^dword:\s*([0-9a-f]{1,8})/i.exec(data);
  if (dword) return { kind: 'number', number: parseInt(dword[1] ?? '', 16) };
  const hex = /^hex(?:\(([0-9a-f]{1,8})\))?:/i.exec(data);
  const bytes = hex && bytesOf(data.slice(hex[0].length));
  if (!bytes) return { kind: 'other' };
  const type = hex[1] === undefined ? 3 : parseInt(hex[1], 16);
  if (form === 'utf16' || !TEXTS.includes(type)) return valueOf(type, bytes);
  return bytes.some((byte) => byte > 0x7f) ? { kind: 'other' } : valueOf(type, bytes, ascii);
}

/** REG_SZ, REG_EXPAND_SZ and REG_MULTI_SZ: in the ANSI form their bytes are of a code page that the file does not name. */
const TEXTS: readonly number[] = [1, 2, 7];

function ascii(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** Two digits a byte, commas between them; a line that goes on in the next one ends with a backslash. */
function bytesOf(hex: string): Uint8Array | undefined {
  const lines = hex.split(/\r\n|[\r\n]/).map((line) => (line.split(';', 1)[0] ?? '').trim().replace(/\\$/, ''));
  const digits = lines.join('').replace(/,$/, '');
  if (digits === '') return new Uint8Array();
  const bytes = digits.split(',').map((byte) => byte.trim());
  return bytes.every((byte) => /^[0-9a-f]{1,2}$/i.test(byte))
    ? Uint8Array.from(bytes, (byte) => parseInt(byte, 16))
    : undefined;
}
