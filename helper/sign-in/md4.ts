/**
 * MD4 (RFC 1320), which NTLM's password hash is made with. OpenSSL 3, and so Node, has it only in its legacy provider.
 * Of no use for anything else.
 */
export function md4(message: Uint8Array): Buffer {
  const length = message.length;
  const padded = Buffer.alloc((((length + 8) >> 6) + 1) * 64);
  padded.set(message);
  padded[length] = 0x80;
  padded.writeUInt32LE((length << 3) >>> 0, padded.length - 8);
  padded.writeUInt32LE(length >>> 29, padded.length - 4);

  const state: [number, number, number, number] = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let block = 0; block < padded.length; block += 64) round(state, padded, block);
  padded.fill(0);

  const digest = Buffer.alloc(16);
  state.forEach((word, at) => digest.writeInt32LE(word, at * 4));
  return digest;
}

const STEPS = [
  { mix: (x: number, y: number, z: number) => (x & y) | (~x & z), add: 0, shifts: [3, 7, 11, 19] },
  { mix: (x: number, y: number, z: number) => (x & y) | (x & z) | (y & z), add: 0x5a827999, shifts: [3, 5, 9, 13] },
  { mix: (x: number, y: number, z: number) => x ^ y ^ z, add: 0x6ed9eba1, shifts: [3, 9, 11, 15] },
] as const;

/** Which word of the block each step takes. */
const ORDERS = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15],
  [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15],
] as const;

function round(state: [number, number, number, number], bytes: Buffer, block: number): void {
  let [a, b, c, d] = state;
  STEPS.forEach(({ mix, add, shifts }, which) => {
    (ORDERS[which] ?? []).forEach((word, step) => {
      const sum = (a + mix(b, c, d) + bytes.readInt32LE(block + word * 4) + add) | 0;
      const by = shifts[step % 4] ?? 0;
      [a, b, c, d] = [d, (sum << by) | (sum >>> (32 - by)), b, c];
    });
  });
  state[0] = (state[0] + a) | 0;
  state[1] = (state[1] + b) | 0;
  state[2] = (state[2] + c) | 0;
  state[3] = (state[3] + d) | 0;
}
