import { open, type FileHandle } from 'node:fs/promises';

/** Room for some hundred rows (bytes); the longest one has 180. */
const ROOM = 64 * 1024;
/** Kept from one reading to the next. */
let spare: Buffer | undefined;

/**
 * The first row with each of the wanted texts in it, by that text. A table may have tens of thousands of rows after a flood, so
 * it passes through one small room that is used again. `readFile` takes 64 kB for each page that /proc hands out, 4 kB: measured,
 * eight megabytes a login, which Node's collector sees late and the C library keeps.
 */
export async function rowsWith(file: string, wanted: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const missing = new Set(wanted);
  const found = new Map<string, string>();
  const room = spare ?? Buffer.allocUnsafeSlow(ROOM);
  spare = undefined;
  const table = await open(file);
  try {
    for (let held = 0, over = false; !over && missing.size > 0;) {
      const filled = await fill(table, room, held);
      over = filled < room.length;
      // What is begun of the next row waits for its rest.
      const whole = over ? filled : room.lastIndexOf('\n') + 1 || filled;
      const rows = room.subarray(0, whole);
      for (const text of missing) {
        const row = rowIn(rows, text);
        if (row === undefined) continue;
        found.set(text, row);
        missing.delete(text);
      }
      held = room.copy(room, 0, whole, filled);
    }
    return found;
  } finally {
    await table.close();
    spare = room;
  }
}

/** Reads until there is no more room or no more file. @returns how much is in the room */
async function fill(table: FileHandle, room: Buffer, held: number): Promise<number> {
  for (let filled = held; ;) {
    if (filled === room.length) return filled;
    const { bytesRead } = await table.read(room, filled, room.length - filled);
    if (bytesRead === 0) return filled;
    filled += bytesRead;
  }
}

/** No parsing of the whole. */
function rowIn(rows: Buffer, text: string): string | undefined {
  const at = rows.indexOf(text);
  if (at < 0) return undefined;
  const end = rows.indexOf('\n', at);
  return rows.toString('latin1', rows.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end);
}
