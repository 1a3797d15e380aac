import { open } from 'node:fs/promises';
import { inSystem32 } from './windows/environment.ts';

/** The file whose names go before DNS, as this process sees it (a network namespace may have one of its own). */
export interface HostsFile {
  readonly path: string;
  /** Names in lower case, without a final dot, each with its addresses in the order of the file. */
  readonly entries: ReadonlyMap<string, readonly string[]>;
}

/** Block lists kept in hosts files have some hundred thousand lines; more than this is not read (bytes). */
const MOST = 8 * 1024 * 1024;

/** Reads it. Undefined where there is none or it may not be read. */
export async function readHostsFile(): Promise<HostsFile | undefined> {
  const path = pathOf();
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(MOST, (await file.stat()).size)), 0);
      return { path, entries: parseHosts(buffer.toString('latin1', 0, bytesRead)) };
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

/** Address, then names, parted by blanks; the rest of a line behind "#" is a remark (hosts(5)). */
export function parseHosts(text: string): Map<string, string[]> {
  const entries = new Map<string, string[]>();
  for (const line of text.split(/\r?\n/)) {
    const [address, ...names] = (line.split('#')[0] ?? '').trim().split(/\s+/);
    if (!address) continue;
    for (const name of names) {
      const key = name.toLowerCase().replace(/\.$/, '');
      const known = entries.get(key);
      if (!known) entries.set(key, [address]);
      else if (!known.includes(address)) known.push(address);
    }
  }
  return entries;
}

/** learn.microsoft.com names %SystemRoot%\System32\drivers\etc\hosts; elsewhere it is /etc/hosts (hosts(5)). */
function pathOf(): string {
  return process.platform === 'win32' ? inSystem32(process.env, 'drivers\\etc\\hosts') : '/etc/hosts';
}
