import { isIP } from 'node:net';
import { endianness } from 'node:os';
import { endInTable } from '../../system/end-in-table.ts';
import { rowsWith } from './rows.ts';
import type { Owner, Way } from './way.ts';

/*
 * Linux lists all TCP connections of the machine with the user who opened each of them: /proc/net/tcp and tcp6
 * (proc_net_tcp.txt of the kernel's documentation). The peer's end has a row of its own, as it is on this machine, too.
 */

/** "ESTABLISHED". A connection that is closing is nobody's any more: its row says 0, as if it were root's. */
const ESTABLISHED = '01';
/** `sl local remote state queues timer retransmits uid …` */
const UID = 7;

/** Readings that are to begin, so that a hundred who come at once cost one reading each table. */
const beginning = new Map<string, { readonly wanted: Set<string>; readonly rows: ReturnType<typeof rowsWith> }>();

export async function ownerOnLinux(way: Way, user = process.geteuid?.(), folder = '/proc/net'): Promise<Owner> {
  // On others the words of an address stand the other way round.
  if (endianness() !== 'LE' || user === undefined) return 'unknown';
  // A list that changes while it is read may skip a row.
  return (await look(way, user, folder)) ?? (await look(way, user, folder)) ?? 'unknown';
}

async function look(way: Way, user: number, folder: string): Promise<Owner | undefined> {
  const isSix = isIP(way.peer.address) === 6;
  const uid = await uidOf(`${folder}/${isSix ? 'tcp6' : 'tcp'}`, endInTable(way.peer), endInTable(way.own));
  if (uid !== undefined) return uid === user ? 'us' : 'another';
  if (isSix) return undefined;
  // Programs that speak both families from one socket stand in the other table.
  const mapped = await uidOf(`${folder}/tcp6`, endInTable(way.peer, true), endInTable(way.own, true));
  return mapped === undefined ? undefined : mapped === user ? 'us' : 'another';
}

async function uidOf(file: string, peer: string, own: string): Promise<number | undefined> {
  const ends = ` ${peer} ${own} ${ESTABLISHED} `;
  const uid = (await rowIn(file, ends))?.trim().split(/\s+/)[UID];
  return uid !== undefined && /^\d+$/.test(uid) ? Number(uid) : undefined;
}

/** A reading that began before the connection was there would not have it, so nobody joins one that is under way but the next. */
async function rowIn(file: string, ends: string): Promise<string | undefined> {
  let next = beginning.get(file);
  if (!next) {
    const wanted = new Set<string>();
    const rows = new Promise((resolve) => setImmediate(resolve)).then(() => {
      beginning.delete(file);
      return rowsWith(file, wanted);
    });
    next = { wanted, rows };
    beginning.set(file, next);
  }
  next.wanted.add(ends);
  return (await next.rows).get(ends);
}
