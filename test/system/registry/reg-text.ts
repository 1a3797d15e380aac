import { Buffer } from 'node:buffer';

/** A text as a value of type REG_BINARY or hex(N) has it: UTF-16LE with a NUL. */
export function wide(text: string): string {
  return [...Buffer.from(`${text}\0`, 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0')).join(',');
}

/** A file as regedit writes it. */
export function regFile(lines: readonly string[] | string): Buffer {
  const text = typeof lines === 'string' ? lines : lines.join('\r\n');
  return Buffer.from(`\uFEFFWindows Registry Editor Version 5.00\r\n\r\n${text}\r\n`, 'utf16le');
}
