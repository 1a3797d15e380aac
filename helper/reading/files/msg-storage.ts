import { say } from '../../words/say.ts';
import { MailError } from './mail-error.ts';

/*
 * The compound file (MS-CFB), a file system within a file: what Outlook saves a message as. Its sectors are chained by a
 * table, its names stand in a tree; both may be made to run in circles. So no sector is read for two streams and no name
 * is met twice, which also means that nothing read is larger than the file.
 */

/** A folder in a compound file. Names are in lower case. */
export interface Storage {
  readonly storages: ReadonlyMap<string, Storage>;
  /** What a stream holds, or null where there is none of that name. */
  readonly stream: (name: string) => Uint8Array | null;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether these bytes, or what begins with them, are a compound file. */
export function isMsg(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** It is no message, or not all of it is there. */
export function damaged(): MailError {
  return new MailError(say('mail.damaged'));
}

const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

/** An entry of the directory (MS-CFB §2.6.1). `before` and `after` are its branches in the tree of its folder. */
interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly before: number;
  readonly after: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * Opens a compound file. Takes time and room in proportion to its size.
 *
 * @throws MailError where its tables cannot be followed; what is cut off only shortens the streams
 */
export function openStorage(bytes: Uint8Array): Storage {
  const sectors = sectorsOf(bytes);
  const directory = sectors.chain(sectors.header(0x30));
  const root = entryAt(directory, 0);
  if (root?.kind !== ROOT) throw damaged();
  const small = smallSectors(sectors, root);
  const met = new Set<number>();

  function streamOf({ start, size }: Entry): Uint8Array {
    return size < sectors.header(0x38) ? small(start, size) : sectors.chain(start, size);
  }

  /** The entries of a folder. Some writers make a list of the tree, so it is not walked by calls within calls. */
  function entriesOf(first: number): readonly Entry[] {
    const found: Entry[] = [];
    const next = [first];
    for (let index = next.pop(); index !== undefined; index = next.pop()) {
      const entry = met.has(index) ? undefined : entryAt(directory, index);
      if (!entry) continue;
      met.add(index);
      found.push(entry);
      next.push(entry.before, entry.after);
    }
    return found;
  }

  function storageOf({ child }: Entry): Storage {
    const streams = new Map<string, () => Uint8Array>();
    const storages = new Map<string, Storage>();
    for (const entry of entriesOf(child)) {
      if (entry.kind === STREAM) streams.set(entry.name, kept(streamOf, entry));
      if (entry.kind === STORAGE) storages.set(entry.name, later(kept(storageOf, entry)));
    }
    return { storages, stream: (name) => streams.get(name)?.() ?? null };
  }

  return storageOf(root);
}

/** A folder that is opened when it is looked into. */
function later(open: () => Storage): Storage {
  return {
    get storages() {
      return open().storages;
    },
    stream: (name) => open().stream(name),
  };
}

/** What is found out when it is first asked for, and kept. */
function kept<Given, Found>(find: (given: Given) => Found, given: Given): () => Found {
  let found: { readonly it: Found } | undefined;
  return () => (found ??= { it: find(given) }).it;
}

const ENTRY = 128;

/** An entry of the directory; undefined for one that is not there. */
function entryAt(directory: Uint8Array, index: number): Entry | undefined {
  if (index >= Math.floor(directory.length / ENTRY)) return undefined;
  const view = new DataView(directory.buffer, directory.byteOffset + index * ENTRY, ENTRY);
  // Of a name's bytes the last two are zero.
  const length = Math.max(0, Math.min(64, view.getUint16(0x40, true)) - 2);
  const name = new TextDecoder('utf-16le').decode(directory.subarray(index * ENTRY, index * ENTRY + length));
  return {
    name: name.toLowerCase(),
    kind: view.getUint8(0x42),
    before: view.getUint32(0x44, true),
    after: view.getUint32(0x48, true),
    child: view.getUint32(0x4c, true),
    start: view.getUint32(0x74, true),
    size: view.getUint32(0x78, true),
  };
}

interface Sectors {
  /** A number of the header (MS-CFB §2.2). */
  readonly header: (offset: number) => number;
  /** The bytes of a chain of sectors, at most `size`. */
  readonly chain: (start: number, size?: number) => Uint8Array;
}

/** The end of a chain (MS-CFB §2.1). Like all numbers that mean no sector it is higher than any sector's. */
const NO_SECTOR = 0xfffffffe;
/** So many sectors of the table are told in the header, the others in sectors of their own. */
const TOLD_IN_HEADER = 109;

function sectorsOf(bytes: Uint8Array): Sectors {
  if (bytes.length < 512) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(0x1e, true);
  if (shift !== 9 && shift !== 12) throw damaged();
  const sector = 1 << shift;
  // The header fills one; the last may be cut off.
  const count = Math.ceil(bytes.length / sector) - 1;
  const header = (offset: number) => view.getUint32(offset, true);
  const numberAt = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : NO_SECTOR);

  const used = new Uint8Array(count);
  /** Where a sector begins. None belongs to two chains, nor twice to one. */
  const take = (index: number): number => {
    if (used[index] === 1) throw damaged();
    used[index] = 1;
    return (index + 1) * sector;
  };

  /** Where the sectors of the table begin that chains all others. */
  const table: number[] = [];
  const addToTable = (from: number, numbers: number) => {
    for (let at = from; at < from + 4 * numbers; at += 4) if (numberAt(at) < count) table.push(take(numberAt(at)));
  };
  addToTable(0x4c, TOLD_IN_HEADER);
  const perSector = sector / 4;
  let more = header(0x44);
  while (more < count) {
    const at = take(more);
    addToTable(at, perSector - 1);
    more = numberAt(at + sector - 4);
  }

  const following = (index: number): number => {
    const at = table[Math.floor(index / perSector)];
    return at === undefined ? NO_SECTOR : numberAt(at + 4 * (index % perSector));
  };

  return {
    header,
    chain(start, size = bytes.length) {
      const pieces: Uint8Array[] = [];
      let left = size;
      for (let index = start; index < count && left > 0; index = following(index)) {
        const at = take(index);
        pieces.push(bytes.subarray(at, at + Math.min(left, sector)));
        left -= sector;
      }
      return joined(pieces);
    },
  };
}

const SMALL_SECTOR = 64;

/** Reads the streams below 4 kB: they lie in small sectors within one stream of their own, chained by another table. */
function smallSectors(sectors: Sectors, root: Entry): (start: number, size: number) => Uint8Array {
  const opened = kept(({ start, size }) => {
    const bytes = sectors.chain(start, size);
    const table = sectors.chain(sectors.header(0x3c));
    return {
      bytes,
      table: new DataView(table.buffer, table.byteOffset, table.byteLength),
      used: new Uint8Array(Math.ceil(bytes.length / SMALL_SECTOR)),
    };
  }, root);
  return (start, size) => {
    if (size === 0) return new Uint8Array();
    const { bytes, table, used } = opened();
    const pieces: Uint8Array[] = [];
    let left = size;
    let index = start;
    while (index < used.length && left > 0) {
      if (used[index] === 1) throw damaged();
      used[index] = 1;
      const at = index * SMALL_SECTOR;
      pieces.push(bytes.subarray(at, at + Math.min(left, SMALL_SECTOR)));
      left -= SMALL_SECTOR;
      index = 4 * index + 4 <= table.byteLength ? table.getUint32(4 * index, true) : NO_SECTOR;
    }
    return joined(pieces);
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
