import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { ownerOnLinux } from '../../../helper/server/peer/linux.ts';
import { ownerOf, wayOf } from '../../../helper/server/peer/peer.ts';
import { ownerOnWindows, pidIn, type Calls } from '../../../helper/server/peer/windows.ts';

const way = { peer: { address: '127.0.0.1', port: 50_000 }, own: { address: '127.0.0.1', port: 3443 } };
const HEAD = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n';
const row = (local: string, remote: string, state: string, uid: number) =>
  `   0: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000  ${String(uid)}        0 12345 1 0000 20 4\n`;
const MINE = row('0100007F:C350', '0100007F:0D73', '01', 1000);

describe('the table of connections', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'outbox-doctor-net-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const ownerIn = (tcp: string, tcp6 = HEAD, user = 1000) => {
    writeFileSync(join(folder, 'tcp'), tcp);
    writeFileSync(join(folder, 'tcp6'), tcp6);
    return ownerOnLinux(way, user, folder);
  };

  test('names the user of the peer’s end, not of our own', async () => {
    const ours = row('0100007F:0D73', '0100007F:C350', '01', 0);
    expect(await ownerIn(HEAD + ours + MINE)).toBe('us');
    expect(await ownerIn(HEAD + ours + MINE, HEAD, 1001)).toBe('another');
  });
  test('has connections of programs that speak both families in the other list', async () => {
    const mapped = row('0000000000000000FFFF00000100007F:C350', '0000000000000000FFFF00000100007F:0D73', '01', 1000);
    expect(await ownerIn(HEAD, HEAD + mapped)).toBe('us');
    expect(await ownerIn(HEAD, HEAD + mapped, 1001)).toBe('another');
  });
  test.each([
    ['is not there', HEAD],
    ['is closing, and root’s by now', HEAD + row('0100007F:C350', '0100007F:0D73', '06', 0)],
    ['leads from another port', HEAD + row('0100007F:C351', '0100007F:0D73', '01', 1000)],
    ['leads to another port', HEAD + row('0100007F:C350', '0100007F:0D74', '01', 1000)],
    ['is cut off', HEAD + MINE.slice(0, 60)],
  ])('does not tell where the connection %s', async (_what, rows) => {
    expect(await ownerIn(rows)).toBe('unknown');
  });
  test('has a row found wherever it stands, and whoever asks at the same time gets his own answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(4_000), fc.nat(200), async (before, shift) => {
        const others = row('0100007F:0001', '0100007F:0D73', '01', 0).repeat(before);
        const theirs = row('0100007F:C351', '0100007F:0D73', '01', 7);
        const rest = row('0100007F:0002', '0100007F:0D73', '01', 0).repeat(1_000);
        writeFileSync(join(folder, 'tcp'), HEAD + ' '.repeat(shift) + '\n' + others + MINE + rest + theirs);
        writeFileSync(join(folder, 'tcp6'), HEAD);
        const other = (port: number) => ({ ...way, peer: { ...way.peer, port } });
        const asked = [way, other(50_001), other(50_002)].map((one) => ownerOnLinux(one, 1000, folder));
        expect(await Promise.all(asked)).toEqual(['us', 'another', 'unknown']);
      }),
      { numRuns: 20 },
    );
  });
  test('is read without taking memory for each of its pages', async () => {
    writeFileSync(join(folder, 'tcp'), HEAD + row('0100007F:0001', '0100007F:0D73', '01', 0).repeat(20_000) + MINE);
    await ownerOnLinux(way, 1000, folder);
    const before = process.memoryUsage().arrayBuffers;
    for (let at = 0; at < 5; at += 1) expect(await ownerOnLinux(way, 1000, folder)).toBe('us');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  });
  test('that cannot be read tells nothing', async () => {
    await expect(ownerOnLinux(way, 1000, join(folder, 'nothing'))).rejects.toThrow();
  });
});

test('a process is found in Windows’ table by both ends, whatever else is in it', () => {
  const entry = (local: number, remote: number, pid: number) => {
    const bytes = Buffer.alloc(24);
    bytes.writeUInt32LE(5, 0);
    for (const [at, port] of [
      [4, local],
      [12, remote],
    ] as const) {
      bytes.set([127, 0, 0, 1], at);
      bytes.writeUInt16BE(port, at + 4);
    }
    bytes.writeUInt32LE(pid, 20);
    return bytes;
  };
  const port = fc.integer({ min: 1, max: 65_535 });
  fc.assert(
    fc.property(fc.array(fc.tuple(port, port)), fc.integer({ min: 1, max: 2 ** 31 }), (others, pid) => {
      const rows = others.filter(([local, remote]) => local !== 50_000 || remote !== 3443);
      const count = Buffer.alloc(4);
      count.writeUInt32LE(rows.length + 1);
      const table = Buffer.concat([count, ...rows.map(([l, r]) => entry(l, r, 4)), entry(50_000, 3443, pid)]);
      expect(pidIn(table, 4, way)).toBe(pid);
      expect(pidIn(table.subarray(0, -1), 4, way)).toBeUndefined();
    }),
  );
});

test('on Windows a process is ours by its user, and one that Windows does not name or let us open is not known', () => {
  const [us, them] = [Buffer.from('us'), Buffer.from('them')];
  const calls = (pid: number | undefined, user: Buffer | undefined): Calls => ({
    pidOf: () => pid,
    userOf: (of) => (of === undefined ? us : user),
  });
  expect(ownerOnWindows(way, calls(7, us))).toBe('us');
  expect(ownerOnWindows(way, calls(7, them))).toBe('another');
  expect(ownerOnWindows(way, calls(7, undefined))).toBe('unknown');
  expect(ownerOnWindows(way, calls(0, us))).toBe('unknown');
  expect(ownerOnWindows(way, calls(undefined, us))).toBe('unknown');
});

describe('a real connection', () => {
  test.each(['127.0.0.1', '::1'])(
    'over %s is known for ours, and for another’s where its program runs as one',
    async (host) => {
      const server = createServer().listen(0, host);
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const accept = () => once(server, 'connection') as Promise<[Socket]>;
      const mine = connect(port, host);
      const [[one]] = await Promise.all([accept(), once(mine, 'connect')]);
      const way = wayOf(one);
      expect(way && (await ownerOf(way))).toBe('us');
      if (process.geteuid?.() === 0) {
        const script = `require('net').connect(${String(port)}, '${host}').on('close', () => process.exit())`;
        const child = spawn(process.execPath, ['-e', script], { uid: 65_534, gid: 65_534, stdio: 'ignore', cwd: '/' });
        const [other] = await accept();
        const theirs = wayOf(other);
        expect(theirs && (await ownerOf(theirs))).toBe('another');
        other.destroy();
        await once(child, 'exit');
      }
      mine.destroy();
      one.destroy();
      server.close();
    },
  );
});
