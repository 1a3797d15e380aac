import type { RegistryValue } from './registry.ts';

/** Bytes of a value that are read; longer ones are of no use to us. */
export const LONGEST_VALUE = 1024 * 1024;

/** Types of values, as winnt.h numbers them. */
const REG = { sz: 1, expandSz: 2, binary: 3, dword: 4, dwordBigEndian: 5, multiSz: 7, qword: 11 } as const;

/** A value by its type and its bytes, which may be too short, too long or of another type than its name promises. */
export function valueOf(type: number, bytes: Uint8Array, text: (bytes: Uint8Array) => string = utf16): RegistryValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (type) {
    case REG.sz:
    case REG.expandSz:
      return { kind: 'text', text: toNul(text(bytes)) };
    case REG.multiSz:
      return { kind: 'texts', texts: listOf(text(bytes)) };
    case REG.binary:
      return { kind: 'bytes', bytes };
    case REG.dword:
      return bytes.length === 4 ? { kind: 'number', number: view.getUint32(0, true) } : { kind: 'other' };
    case REG.dwordBigEndian:
      return bytes.length === 4 ? { kind: 'number', number: view.getUint32(0, false) } : { kind: 'other' };
    case REG.qword: {
      const number = bytes.length === 8 ? Number(view.getBigUint64(0, true)) : NaN;
      return Number.isSafeInteger(number) ? { kind: 'number', number } : { kind: 'other' };
    }
    default:
      return { kind: 'other' };
  }
}

/** UTF-16LE, as Windows keeps text; half a character at the end is left out. */
export function utf16(bytes: Uint8Array): string {
  // Without "ignoreBOM" a text's own first character could be taken for a mark.
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes.subarray(0, bytes.length & ~1));
}

/** What goes before the first NUL: with it Windows ends a text, whatever follows. */
export function toNul(text: string): string {
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}

/** Texts that each end with a NUL; an empty one ends them all. */
function listOf(text: string): string[] {
  const parts = text.split('\0');
  const end = parts.indexOf('');
  return end < 0 ? parts : parts.slice(0, end);
}
