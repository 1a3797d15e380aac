/*
 * Outlook's compressed RTF (MS-OXRTFCP): references of two bytes into the last 4096 bytes written, which to begin with
 * are those that every RTF text has.
 */

const DICTIONARY =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans ' +
  'SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const WINDOW = 4096;
const HEADER = 16;
const COMPRESSED = 0x75465a4c;
const PLAIN = 0x414c454d;
/** A body of words is smaller by far; pictures make RTF large, and they come after them or not at all. */
const MOST = 4 * 1024 * 1024;

/** RTF as Outlook stores it, decompressed: its first four megabytes. What is cut off or broken ends the text. */
export function decompressed(bytes: Uint8Array): Uint8Array {
  if (bytes.length < HEADER) return new Uint8Array();
  const type = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(8, true);
  if (type === PLAIN) return bytes.subarray(HEADER, HEADER + MOST);
  return type === COMPRESSED ? unpacked(bytes) : new Uint8Array();
}

function unpacked(bytes: Uint8Array): Uint8Array {
  // Each two bytes stand for 17 at most.
  const out = new Uint8Array(Math.min(MOST, bytes.length * 9));
  const window = new Uint8Array(WINDOW);
  window.set(new TextEncoder().encode(DICTIONARY));
  let place = DICTIONARY.length;
  let length = 0;
  const write = (byte: number) => {
    window[place] = byte;
    place = (place + 1) % WINDOW;
    if (length < out.length) out[length++] = byte;
  };
  for (let at = HEADER; at < bytes.length && length < out.length;) {
    const control = bytes[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if (((control >> bit) & 1) === 0) {
        write(bytes[at++] ?? 0);
        continue;
      }
      const reference = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const from = reference >> 4;
      // A reference to the place written next is the end.
      if (from === place) return out.subarray(0, length);
      for (let step = 0; step < (reference & 15) + 2; step++) write(window[(from + step) % WINDOW] ?? 0);
    }
  }
  return out.subarray(0, length);
}
