/*
 * `WinHttpSettings` and `DefaultConnectionSettings`: how Windows packs a connection's proxies. Not documented; measured
 * by many, and like the samples in test/fixtures/windows: three numbers of 32 bits, the lowest byte first (a mark of the
 * version, a counter, and bits), then texts in ASCII, each behind its length: the servers, what goes past them, and,
 * where there are bytes left, the address of a script.
 */

export interface ConnectionSettings {
  /** Empty where no server is in use. */
  readonly servers: string;
  /** Empty where no script is in use. */
  readonly script: string;
}

const USES_SERVER = 0x2;
const USES_SCRIPT = 0x4;

/** Undefined where it has not this form. */
export function connectionSettings(bytes: Uint8Array): ConnectionSettings | undefined {
  if (bytes.length < 16) return undefined;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bits = buffer.readUInt32LE(8);
  const texts: string[] = [];
  let at = 12;
  while (texts.length < 3 && at + 4 <= buffer.length) {
    const length = buffer.readUInt32LE(at);
    if (at + 4 + length > buffer.length) return undefined;
    texts.push(buffer.toString('latin1', at + 4, at + 4 + length));
    at += 4 + length;
  }
  const [servers = '', , script = ''] = texts;
  return { servers: bits & USES_SERVER ? servers : '', script: bits & USES_SCRIPT ? script : '' };
}
