import { codePageOf, ofCodePage } from './msg-charset.ts';
import type { Storage } from './msg-storage.ts';

/** The properties of a message, a recipient or an attachment, by their identifiers (MS-OXPROPS); null: it has none. */
export interface Properties {
  readonly text: (id: number) => string | null;
  readonly number: (id: number) => number | null;
  readonly bytes: (id: number) => Uint8Array | null;
}

/** Bytes before the entries of a property stream (MS-OXMSG §2.4.1), by whose it is. */
export const ENTRIES_AT = { message: 32, embedded: 24, part: 8 } as const;

const NUMBERS = '__properties_version1.0';
/** Whether a storage holds properties at all. */
export function isMessage(storage: Storage): boolean {
  return storage.stream(NUMBERS) !== null;
}

const INTEGER = 0x0003;
const MESSAGE_CODE_PAGE = 0x3ffd;
const MESSAGE_LOCALE = 0x3ff1;

/**
 * The properties that a storage of a .msg file holds (MS-OXMSG §2.1.3): numbers in one stream, longer values in a stream
 * each, named by identifier and type.
 *
 * @param message whose recipient or attachment this is; it tells the code page of texts that are not in Unicode
 */
export function propertiesOf(storage: Storage, entriesAt: number, message?: Properties): Properties {
  const numbers = numbersOf(storage.stream(NUMBERS) ?? new Uint8Array(), entriesAt);
  const value = (id: number, type: string) => storage.stream(`__substg1.0_${id.toString(16).padStart(4, '0')}${type}`);
  const told = (id: number) => numbers.get(id) ?? message?.number(id);
  const codePage = () => told(MESSAGE_CODE_PAGE) ?? codePageOf(told(MESSAGE_LOCALE) ?? 0);
  return {
    number: (id) => numbers.get(id) ?? null,
    bytes: (id) => value(id, '0102'),
    text(id) {
      const unicode = value(id, '001f');
      const text = unicode ? new TextDecoder('utf-16le').decode(unicode) : ofBytes(value(id, '001e'), codePage());
      return text?.split('\0', 1)[0] ?? null;
    },
  };
}

function ofBytes(bytes: Uint8Array | null, codePage: number): string | null {
  return bytes && ofCodePage(bytes, codePage);
}

/** The integers of a property stream: entries of 16 bytes, type and identifier first, the value in the last eight. */
function numbersOf(stream: Uint8Array, from: number): ReadonlyMap<number, number> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const numbers = new Map<number, number>();
  for (let at = from; at + 16 <= stream.length; at += 16) {
    if (view.getUint16(at, true) === INTEGER) numbers.set(view.getUint16(at + 2, true), view.getInt32(at + 8, true));
  }
  return numbers;
}
