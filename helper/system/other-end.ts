import { readFileSync } from 'node:fs';
import { isIPv4, type Socket } from 'node:net';
import { endInTable } from './end-in-table.ts';

/** In /proc/net/tcp (proc(5)): a socket whose end is past, and may have had the number before us (TIME_WAIT). */
const PAST = '06';

/** Whether an address is this computer's alone, be it as IPv4, as IPv6, or as IPv4 written as IPv6. */
const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;

/**
 * Whether a connection to somebody else ends at a program of this very computer, as one does that a virus scanner has
 * turned round. False only where the system lists our end and no other; undefined where that cannot be read. Read at once,
 * since whoever takes connections may end them the next moment.
 */
export function endsOnThisComputer(socket: Socket): boolean | undefined {
  const { localAddress, localPort, remoteAddress } = socket;
  if (localAddress === undefined || localPort === undefined || LOOPBACK.test(remoteAddress ?? '')) return undefined;
  // From an address that leads nowhere else nothing gets out.
  if (LOOPBACK.test(localAddress)) return true;
  if (process.platform !== 'linux') return undefined;
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'].map(readIfThere);
  return otherEndIn(tables.join('\n'), localAddress, localPort);
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

/** Of /proc/net/tcp and /proc/net/tcp6 (proc(5)): number, own end, other end, state, …; see `endsOnThisComputer`. */
export function otherEndIn(tables: string, address: string, port: number): boolean | undefined {
  const ours = new Set(endsAs(address, port));
  let listed = false;
  for (const line of tables.split('\n')) {
    const [, own, other, state] = line.trim().split(/\s+/);
    if (own === undefined || other === undefined || state === PAST) continue;
    if (ours.has(other)) return true;
    listed ||= ours.has(own);
  }
  return listed ? false : undefined;
}

/** Our end as the tables write it; IPv4 may stand in both. */
function endsAs(address: string, port: number): string[] {
  const four = address.replace(/^::ffff:(?=\d+\.)/, '');
  const ends = [endInTable({ address: four, port })];
  if (isIPv4(four)) ends.push(endInTable({ address: four, port }, true));
  return ends;
}
