import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

/** A property's value: a text in Unicode, one in a code page, a number, or bytes. */
export type Value = string | { readonly inCodePage: Uint8Array } | number | Uint8Array;
/** By identifier (MS-OXPROPS). */
export type Values = Readonly<Record<number, Value>>;

/** A message as Outlook saves one. An attachment is a file, or a message within `embedded`. */
export interface Message {
  readonly values: Values;
  readonly recipients?: readonly Values[];
  readonly attachments?: readonly { readonly values: Values; readonly embedded?: Message }[];
}

const ROOT = 5;
const FOLDER = 1;
const FILE = 2;

/** A .msg file. Another program's writer puts it together, so that our reader is not only right about itself. */
export function msgFile(message: Message): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: ROOT, length: 0, children: [] }];
  addMessage(entries, 0, message, 32);
  return burn(entries);
}

function addMessage(entries: Entry[], folder: number, message: Message, propertiesAt: number): void {
  addValues(entries, folder, message.values, propertiesAt);
  for (const [index, values] of (message.recipients ?? []).entries()) {
    addValues(entries, addFolder(entries, folder, `__recip_version1.0_#${numbered(index)}`), values, 8);
  }
  for (const [index, { values, embedded }] of (message.attachments ?? []).entries()) {
    const attachment = addFolder(entries, folder, `__attach_version1.0_#${numbered(index)}`);
    addValues(entries, attachment, values, 8);
    if (embedded) addMessage(entries, addFolder(entries, attachment, '__substg1.0_3701000D'), embedded, 24);
  }
}

function addValues(entries: Entry[], folder: number, values: Values, propertiesAt: number): void {
  const all = Object.entries(values).map(([id, value]): [number, Value] => [Number(id), value]);
  const numbers = all.filter((entry): entry is [number, number] => typeof entry[1] === 'number');
  const properties = new DataView(new ArrayBuffer(propertiesAt + 16 * numbers.length));
  for (const [index, [id, value]] of numbers.entries()) {
    properties.setUint32(propertiesAt + 16 * index, (id << 16) | 0x0003, true);
    properties.setInt32(propertiesAt + 16 * index + 8, value, true);
  }
  addFile(entries, folder, '__properties_version1.0', new Uint8Array(properties.buffer));
  for (const [id, value] of all) {
    if (typeof value === 'number') continue;
    const [type, bytes] = stored(value);
    addFile(entries, folder, `__substg1.0_${id.toString(16).padStart(4, '0').toUpperCase()}${type}`, bytes);
  }
}

function stored(value: Exclude<Value, number>): readonly [string, Uint8Array] {
  if (typeof value === 'string') return ['001F', Uint8Array.from(Buffer.from(value, 'utf16le'))];
  return value instanceof Uint8Array ? ['0102', Uint8Array.from(value)] : ['001E', Uint8Array.from(value.inCodePage)];
}

function addFile(entries: Entry[], folder: number, name: string, bytes: Uint8Array): void {
  entries[folder]?.children?.push(entries.length);
  entries.push({ name, type: FILE, length: bytes.length, binaryProvider: () => bytes });
}

function addFolder(entries: Entry[], folder: number, name: string): number {
  entries[folder]?.children?.push(entries.length);
  return entries.push({ name, type: FOLDER, length: 0, children: [] }) - 1;
}

function numbered(index: number): string {
  return index.toString(16).padStart(8, '0').toUpperCase();
}
