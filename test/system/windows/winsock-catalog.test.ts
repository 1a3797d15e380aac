import fc from 'fast-check';
import * as v from 'valibot';
import { winsockCatalogFact } from '../../../helper/protocol/facts/winsock-catalog.ts';
import { packedItem, winsockCatalog } from '../../../helper/system/windows/winsock-catalog.ts';
import { FakeRegistry, type Literal, type Written } from '../../doubles/registry.ts';
import { captured, regBytes } from './fixture.ts';

const CATALOG = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\WinSock2\\Parameters\\Protocol_Catalog9';
const WIDE = `${CATALOG}\\Catalog_Entries64`;
const NARROW = `${CATALOG}\\Catalog_Entries`;
const [viosock = new Uint8Array()] = regBytes(captured('PackedCatalogItem.viosock.reg.txt'));

/** An entry as Windows packs it: 260 bytes of path, and WSAPROTOCOL_INFOW. */
function item(path: string, name: string, family = 2): Uint8Array {
  const bytes = Buffer.alloc(888);
  bytes.write(path, 0, 'latin1');
  bytes.writeInt32LE(family, 260 + 76);
  bytes.write(name, 260 + 116, 'utf16le');
  return bytes;
}
const tcp = item('%SystemRoot%\\system32\\mswsock.dll', 'MSAFD Tcpip [TCP/IP]');

function catalogue(key: string, items: readonly Written[]): Literal {
  return Object.fromEntries([
    [key, {}],
    ...items.map((one, at) => [`${key}\\${String(at + 1).padStart(12, '0')}`, { PackedCatalogItem: one }]),
  ]) as Literal;
}
async function read(literal: Literal, files: readonly string[] | undefined = []) {
  const looked: string[] = [];
  const exists = (path: string) => {
    looked.push(path);
    return Promise.resolve(files.includes(path));
  };
  const fact = await winsockCatalog(new FakeRegistry(literal), { SystemRoot: 'C:\\Windows' }, exists);
  v.assert(winsockCatalogFact, fact);
  return { ...fact, looked };
}

test('an entry that was captured is read', () => {
  expect(viosock).toHaveLength(888);
  expect(packedItem(viosock)).toEqual({
    path: '%SystemRoot%\\System32\\viosocklib.dll',
    name: 'Virtio Vsock STREAM',
    family: 40,
  });
});

test('Windows’ own, and sockets that no mail goes over, are not foreign', async () => {
  expect(await read({ ...catalogue(WIDE, [tcp, viosock]), ...catalogue(NARROW, [tcp]) })).toMatchObject({
    entries: 3,
    foreign: [],
    missing: [],
    looked: [],
    unread: [],
  });
});

test('another’s library is named once; where its file is not there, it is missing', async () => {
  const path = 'C:\\Program Files\\Watcher\\lsp.dll';
  const literal = catalogue(WIDE, [tcp, item(path, 'Watcher over [TCP/IP]'), item(path.toUpperCase(), 'Watcher', 23)]);
  const named = [{ name: 'Watcher over [TCP/IP]', path }];
  expect(await read(literal, [path])).toMatchObject({ entries: 3, foreign: named, missing: [] });
  expect(await read(literal)).toMatchObject({ foreign: named, missing: [path] });
});

test('a library of Windows’ name elsewhere is foreign', async () => {
  expect((await read(catalogue(WIDE, [item('C:\\Temp\\mswsock.dll', 'x')]))).foreign).toHaveLength(1);
  expect((await read(catalogue(WIDE, [item('%SystemRoot%\\system32\\x\\..\\mswsock.dll', 'x')]))).foreign).toHaveLength(
    1,
  );
});

test('for programs of 32 bits, System32 is looked for where Windows puts it', async () => {
  const lsp = item('%SystemRoot%\\system32\\lsp.dll', 'x');
  expect((await read({ ...catalogue(WIDE, [tcp]), ...catalogue(NARROW, [lsp]) })).looked).toEqual([
    'C:\\Windows\\SysWOW64\\lsp.dll',
  ]);
  expect((await read(catalogue(NARROW, [lsp]))).looked).toEqual(['C:\\Windows\\system32\\lsp.dll']);
});

test('a file that may not be looked for is not called missing', async () => {
  const fact = await winsockCatalog(
    new FakeRegistry(catalogue(WIDE, [item('\\\\server\\share\\lsp.dll', 'x')])),
    {},
    () => Promise.resolve(undefined),
  );
  expect(fact).toMatchObject({ foreign: [{ name: 'x' }], missing: [] });
});

test('an empty catalogue, as Wine has it, is unknown', async () => {
  expect(await read({ [NARROW]: {} })).toMatchObject({ entries: 0, unread: [{ source: WIDE, why: 'empty' }] });
});

test('a denied catalogue and entries that make no sense are told', async () => {
  expect((await read({ [WIDE]: 'denied' })).unread).toEqual([{ source: WIDE, why: 'denied' }]);
  expect(await read(catalogue(WIDE, [tcp, 'text', 5, new Uint8Array(300)]))).toMatchObject({
    entries: 1,
    unread: [{ source: `${WIDE} (3)`, why: 'not-understood' }],
  });
});

test('bytes of any length are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 900 }), (bytes) => {
      packedItem(bytes);
    }),
  );
});
