import { harmless } from '../../network/harmless.ts';
import type { WinsockCatalog } from '../../protocol/facts/winsock-catalog.ts';
import { keyName, type Key, type Registry } from '../registry/registry.ts';
import { expand, fileName, windowsFolder, type Environment } from './environment.ts';
import { Gaps, valuesOf } from './values.ts';

/*
 * Winsock's catalogue: the libraries that Windows loads into every program that speaks to a network. Others' libraries in
 * it (layered service providers) stand between Outlook and the network; one that is missing breaks every connection.
 */

const CATALOG = 'SYSTEM\\CurrentControlSet\\Services\\WinSock2\\Parameters\\Protocol_Catalog9';
const machine = (name: string): Key => ({ root: 'HKLM', path: `${CATALOG}\\${name}` });
/** For programs of 64 bits, and for those of 32: Outlook may be either. */
const KEYS = { wide: machine('Catalog_Entries64'), narrow: machine('Catalog_Entries') } as const;

/** Windows' own providers, all in System32. */
const OWN = new Set([
  'mswsock.dll',
  'msafd.dll',
  'rsvpsp.dll',
  'wshbth.dll',
  'wshtcpip.dll',
  'wship6.dll',
  'wshqos.dll',
]);
/** AF_UNSPEC, AF_INET and AF_INET6: mail goes over these, and not over sockets of virtual machines or Bluetooth. */
const FAMILIES = new Set([0, 2, 23]);

/** A row of the catalogue. */
export interface Provider {
  /** Path of its library, with `%variables%`. */
  readonly path: string;
  readonly name: string;
  readonly family: number;
}

/** MAX_PATH, in bytes of the ANSI code page. */
const PATH_LENGTH = 260;
/** Of WSAPROTOCOL_INFOW (winsock2.h), from its beginning: iAddressFamily, and szProtocol of 256 UTF-16 units. */
const FAMILY_AT = 76;
const NAME_AT = 116;
const NAME_LENGTH = 512;

/** Reads a `PackedCatalogItem`: the path, then a WSAPROTOCOL_INFOW, 888 bytes in all. Undefined where it is none. */
export function packedItem(bytes: Uint8Array): Provider | undefined {
  if (bytes.length < PATH_LENGTH + NAME_AT + 2) return undefined;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const info = buffer.subarray(PATH_LENGTH);
  const path = upToNul(buffer.toString('latin1', 0, PATH_LENGTH));
  if (path === '') return undefined;
  return {
    path,
    name: upToNul(info.toString('utf16le', NAME_AT, NAME_AT + NAME_LENGTH)),
    family: info.readInt32LE(FAMILY_AT),
  };
}

function upToNul(text: string): string {
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}

/** Whether there is a file; undefined where that cannot be told. */
export type Exists = (path: string) => Promise<boolean | undefined>;

/** Foreign libraries looked at, at most. */
const MOST = 50;

export async function winsockCatalog(
  registry: Registry,
  environment: Environment,
  exists: Exists,
): Promise<WinsockCatalog> {
  const gaps = new Gaps();
  const [wide, narrow] = await Promise.all([items(registry, KEYS.wide, gaps), items(registry, KEYS.narrow, gaps)]);
  const entries = wide.length + narrow.length;
  // Wine has the keys and nothing in them; Windows has a dozen entries at least.
  if (entries === 0 && gaps.list.length === 0) gaps.add(keyName(KEYS.wide), 'empty');

  const system = `${windowsFolder(environment)}\\system32\\`.toLowerCase();
  const foreign = new Map<string, { name: string; path: string; places: Map<string, string> }>();
  for (const [list, isNarrow] of [
    [wide, false],
    [narrow, wide.length > 0],
  ] as const) {
    for (const { path: written, name, family } of list) {
      const path = expand(written, environment);
      const lower = path.toLowerCase();
      const own = lower.startsWith(system) && OWN.has(lower.slice(system.length));
      if (own || !FAMILIES.has(family)) continue;
      const known = foreign.get(lower) ?? { name, path, places: new Map<string, string>() };
      // To programs of 32 bits, System32 is another folder.
      const redirected = isNarrow && lower.startsWith(system);
      const place = redirected ? `${windowsFolder(environment)}\\SysWOW64\\${fileName(path)}` : path;
      if (!known.places.has(place.toLowerCase())) known.places.set(place.toLowerCase(), place);
      foreign.set(lower, known);
    }
  }
  const rows = [...foreign.values()].slice(0, MOST);
  const there = await Promise.all(rows.map((one) => Promise.all([...one.places.values()].map(exists))));
  return {
    entries,
    foreign: rows.map(({ name, path }) => ({ name: harmless(name), path: harmless(path) })),
    missing: rows.filter((_, at) => there[at]?.includes(false)).map(({ path }) => harmless(path)),
    unread: gaps.list,
  };
}

async function items(registry: Registry, key: Key, gaps: Gaps): Promise<Provider[]> {
  const branches = gaps.heard(keyName(key), await registry.tree(key, ['PackedCatalogItem'])) ?? [];
  let strange = 0;
  const found = branches.flatMap((one): Provider[] => {
    if (one.values.size === 0) return [];
    const bytes = valuesOf(one.values).bytes('PackedCatalogItem');
    const item = bytes && packedItem(bytes);
    if (!item) strange += 1;
    return item ? [item] : [];
  });
  if (strange > 0) gaps.add(`${keyName(key)} (${String(strange)})`, 'not-understood');
  return found;
}
