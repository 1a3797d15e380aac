const ALPHABET = Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 'ascii');
const PAD = 0x3d;

/** Base64 (RFC 4648 §4) from bytes to bytes: a secret in it can be overwritten, which a string's cannot. */
export function base64(bytes: Uint8Array): Buffer {
  const out = Buffer.alloc(Math.ceil(bytes.length / 3) * 4);
  for (let at = 0, to = 0; at < bytes.length; at += 3, to += 4) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const left = bytes.length - at;
    const group = (a << 16) | (b << 8) | c;
    out[to] = letter(group >> 18);
    out[to + 1] = letter(group >> 12);
    out[to + 2] = left > 1 ? letter(group >> 6) : PAD;
    out[to + 3] = left > 2 ? letter(group) : PAD;
  }
  return out;
}

function letter(bits: number): number {
  return ALPHABET[bits & 63] ?? PAD;
}
