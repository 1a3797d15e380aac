import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, Server } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outboxDoctor } from '../commands/io.ts';
import { ask } from './asking.ts';
import { serving } from './serving.ts';

let mockFolder: string;
jest.mock('../../helper/system/state-folder.ts', () => ({ stateFolder: () => mockFolder }));
// The pane need not be built for this.
jest.mock('../../helper/server/pages.ts', () => ({
  ...jest.requireActual<object>('../../helper/server/pages.ts'),
  listPages: () => new Map([['/taskpane.html', '']]),
}));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outbox-doctor-'));
  mockFolder = join(root, 'state');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('the helper runs until it is stopped, and takes back what it wrote down', async () => {
  let during: string[] = [];
  const { code, out } = await serving(async (port) => {
    expect((await ask(port, '/health')).status).toBe(200);
    during = readdirSync(mockFolder);
    expect(during).toContain(`running-${String(port)}.json`);
  });
  expect(code).toBe(0);
  expect(out).not.toContain(mockFolder);
  expect(during).toContain('channel-secret');
  expect(readdirSync(mockFolder).sort()).toEqual([
    'certificates.json',
    'channel-secret',
    'helper.log',
    'localhost.crt',
    'localhost.key',
  ]);
});

test('where nothing can be written, the helper runs all the same and says what that means', async () => {
  writeFileSync(mockFolder, 'a file where the folder should be');
  let status = 0;
  const { code, out, err } = await serving(async (port) => {
    ({ status } = await ask(port, '/health'));
  });
  expect({ status, code, err }).toEqual({ status: 200, code: 0, err: '' });
  expect(out).toContain(`The folder ${mockFolder} cannot be written to`);
  expect(out).toContain('"outbox-doctor stop" will not find it');
});

test('a port that this computer forbids is passed over, and what that means is said', async () => {
  const listen = Server.prototype.listen as (this: Server, ...args: unknown[]) => Server;
  jest.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server, ...args: unknown[]) {
    const { port, ...rest } = args[0] as { port: number };
    if (port !== 3443) return listen.call(this, { ...rest, port: 0 }, ...args.slice(1));
    process.nextTick(() => this.emit('error', Object.assign(new Error('EACCES'), { code: 'EACCES' })));
    return this;
  } as Server['listen']);
  const { code, out } = await serving(async () => {}, []);
  expect(code).toBe(0);
  expect(out).toMatch(/does not let the helper use port 3443, so the helper is on port \d+ until its next start/);
  jest.restoreAllMocks();
});

test('a port that is taken is told in one sentence', async () => {
  const somebody = createServer().listen(0, '127.0.0.1');
  await once(somebody, 'listening');
  const { port } = somebody.address() as { port: number };
  const { code, err } = await outboxDoctor(['serve', '--port', String(port)]);
  expect(code).toBe(2);
  expect(err).toMatch(new RegExp(`^outbox-doctor: Port ${String(port)} is taken.*\\n$`));
  somebody.close();
});
