import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpsServer } from 'node:https';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeCertificate, type Made } from '../../helper/certificates/make.ts';
import { endHelpers } from '../../helper/server/end.ts';
import { askHealth } from '../../helper/server/health.ts';
import { keepRunning } from '../../helper/server/running.ts';
import { startHelper, type Helper } from '../../helper/server/server.ts';
import { outboxDoctor } from '../commands/io.ts';

let mockFolder: string;
jest.mock('../../helper/system/state-folder.ts', () => ({ stateFolder: () => mockFolder }));

let certificate: Made;
const helpers: Helper[] = [];
const servers: Server[] = [];
let killed: [number, string | number | undefined][] = [];

beforeAll(async () => {
  certificate = await makeCertificate({ names: ['localhost'] });
});
beforeEach(() => {
  mockFolder = mkdtempSync(join(tmpdir(), 'outbox-doctor-'));
  killed = [];
  // All helpers here are this process: told to end, the one that is meant closes as it does at Ctrl+C.
  jest.spyOn(process, 'kill').mockImplementation((pid, signal) => {
    if (signal === 0) return true;
    killed.push([pid, signal]);
    for (const helper of helpers.splice(0)) void helper.close();
    return true;
  });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await Promise.all(helpers.splice(0).map((one) => one.close()));
  for (const server of servers.splice(0)) server.close();
  rmSync(mockFolder, { recursive: true });
});

const fileOf = (port: number) => join(mockFolder, `running-${String(port)}.json`);
const remember = (port: number, pid: unknown) => {
  writeFileSync(fileOf(port), JSON.stringify({ pid, port }));
};

async function helper(): Promise<Helper> {
  const started = await startHelper({ port: 0, certificate, pages: new Map() });
  helpers.push(started);
  return started;
}

async function listening(server: Server): Promise<number> {
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const saying = (body: string) =>
  listening(
    createHttpsServer({ cert: certificate.certificate, key: certificate.key }, (_, answer) => answer.end(body)),
  );
const silent = () => listening(createServer((socket) => socket.on('error', () => {})));

/** A port on which nobody listens. */
async function nobody(): Promise<number> {
  const port = await silent();
  const server = servers.pop();
  await new Promise((resolve) => server?.close(resolve));
  return port;
}

/** A helper that is a process of its own and keeps its files under a folder. */
async function processOf(under: string): Promise<{ port: number; folder: string; ended: Promise<unknown> }> {
  const from = (path: string) => JSON.stringify(pathToFileURL(resolve('helper', path)));
  const source = `
    import { makeCertificate } from ${from('certificates/make.ts')};
    import { keepRunning } from ${from('server/running.ts')};
    import { startHelper } from ${from('server/server.ts')};
    import { stateFolder } from ${from('system/state-folder.ts')};
    const certificate = await makeCertificate({ names: ['localhost'] });
    const helper = await startHelper({ port: 0, certificate, pages: new Map() });
    process.once('SIGTERM', () => helper.close());
    await keepRunning(helper.port);
    console.log(JSON.stringify({ port: helper.port, folder: stateFolder() }));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, HOME: under, XDG_STATE_HOME: under, LOCALAPPDATA: under },
  });
  const ended = once(child, 'exit');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { ...(JSON.parse(line.toString()) as { port: number; folder: string }), ended };
}

describe('stop', () => {
  test('ends the helper that was written down and answers as itself', async () => {
    const { port } = await helper();
    await keepRunning(port);
    const { code, out } = await outboxDoctor(['stop']);
    expect(killed).toEqual([[process.pid, 'SIGTERM']]);
    expect(out).toBe(`The helper on port ${String(port)} was stopped.\n`);
    expect(code).toBe(0);
    expect(existsSync(fileOf(port))).toBe(false);
    expect(await askHealth(port)).toEqual({ is: 'nobody' });
  });

  test('ends all helpers of this user, each a process of its own', async () => {
    jest.restoreAllMocks();
    const folder = mockFolder;
    const [one, two] = await Promise.all([processOf(folder), processOf(folder)]);
    mockFolder = one.folder;
    const { code, out } = await outboxDoctor(['stop']);
    mockFolder = folder;
    const sentences = [one, two].map(({ port }) => `The helper on port ${String(port)} was stopped.`);
    expect(out.trim().split('\n').sort()).toEqual(sentences.sort());
    expect(code).toBe(0);
    await Promise.all([one.ended, two.ended]);
  });

  test('with --port ends only the one there', async () => {
    const other = await helper();
    helpers.pop();
    await keepRunning(other.port);
    const { port } = await helper();
    await keepRunning(port);
    const { out } = await outboxDoctor(['stop', '--port', String(port)]);
    expect(out).toBe(`The helper on port ${String(port)} was stopped.\n`);
    expect(killed).toHaveLength(1);
    expect(await askHealth(other.port)).toEqual({ is: 'helper', pid: process.pid });
    expect(existsSync(fileOf(other.port))).toBe(true);
    await other.close();
  });

  test('sends no signal to a process that only has the number of a helper that died, and forgets it', async () => {
    const port = await nobody();
    remember(port, process.pid);
    const { code, out } = await outboxDoctor(['stop']);
    expect(killed).toEqual([]);
    expect(out).toBe('No helper is running.\n');
    expect(code).toBe(0);
    expect(existsSync(fileOf(port))).toBe(false);
  });

  test('sends no signal where another process answers than the one that was written down', async () => {
    const { port } = await helper();
    remember(port, process.pid + 1);
    await outboxDoctor(['stop']);
    expect(killed).toEqual([]);
    expect(existsSync(fileOf(port))).toBe(false);
  });

  test.each([
    ['another name', () => JSON.stringify({ name: 'somebody-else', pid: process.pid })],
    ['no process', () => JSON.stringify({ name: 'outbox-doctor' })],
    ['no JSON', () => '<html>'],
    ['a list', () => '[]'],
    ['too much', () => `${' '.repeat(5_000)}${JSON.stringify({ name: 'outbox-doctor', pid: process.pid })}`],
  ])('sends no signal where the answer has %s', async (_what, body) => {
    const port = await saying(body());
    remember(port, process.pid);
    await outboxDoctor(['stop']);
    expect(killed).toEqual([]);
  });

  test.each([['0'], ['-1'], ['1'], ['"12"'], ['1.5'], ['null']])(
    'never signals a process of the number %s',
    async (pid) => {
      const port = await saying(`{"name":"outbox-doctor","pid":${pid}}`);
      remember(port, JSON.parse(pid));
      await outboxDoctor(['stop']);
      expect(killed).toEqual([]);
      expect(existsSync(fileOf(port))).toBe(false);
    },
  );

  test('leaves a helper alone that does not answer in time, and keeps its file', async () => {
    const port = await silent();
    remember(port, process.pid);
    expect(await endHelpers(undefined, { answer: 100, end: 100 })).toEqual([{ port, pid: process.pid, how: 'silent' }]);
    expect(killed).toEqual([]);
    expect(existsSync(fileOf(port))).toBe(true);
  });

  test('forgets one that does not answer and whose process is gone', async () => {
    const port = await silent();
    remember(port, process.pid);
    jest.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('no such process'), { code: 'ESRCH' });
    });
    expect(await endHelpers(undefined, { answer: 100, end: 100 })).toEqual([]);
    expect(existsSync(fileOf(port))).toBe(false);
  });

  test('says so if a helper may not be ended, or does not end', async () => {
    const { port } = await helper();
    await keepRunning(port);
    const kill = jest.spyOn(process, 'kill').mockImplementation(() => true);
    const limits = { answer: 1_000, end: 50 };
    expect(await endHelpers(port, limits)).toEqual([{ port, pid: process.pid, how: 'unwilling' }]);
    kill.mockImplementation(() => {
      throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
    });
    expect(await endHelpers(port, limits)).toEqual([{ port, pid: process.pid, how: 'unwilling' }]);
    expect(existsSync(fileOf(port))).toBe(true);
  });

  test('says that there is none, also on one port, and when nothing was ever kept', async () => {
    expect((await outboxDoctor(['stop', '--port', '4443'])).out).toBe('No helper of yours is running on port 4443.\n');
    mockFolder = join(mockFolder, 'not-there');
    expect((await outboxDoctor(['stop'])).out).toBe('No helper is running.\n');
    mockFolder = join(mockFolder, '..');
  });

  test.each([['now'], ['--port', '0'], ['--port', '70000'], ['--port'], ['--all']])(
    'takes no %s %s',
    async (...args) => {
      const { code, err } = await outboxDoctor(['stop', ...args]);
      expect(code).toBe(2);
      expect(err.split('\n')).toHaveLength(2);
    },
  );
});

describe('what is written down', () => {
  test('is one file for each port, for this user alone', async () => {
    const forget = await keepRunning(4443);
    expect(JSON.parse(readFileSync(fileOf(4443), 'utf8'))).toEqual({ pid: process.pid, port: 4443 });
    await forget();
    expect(existsSync(fileOf(4443))).toBe(false);
  });

  test('is left alone by a helper that ends when another has taken its port since', async () => {
    const forget = await keepRunning(4443);
    remember(4443, process.pid + 1);
    await forget();
    expect(existsSync(fileOf(4443))).toBe(true);
  });

  test('of other ports is left alone', async () => {
    await keepRunning(4444);
    await (
      await keepRunning(4443)
    )();
    expect(existsSync(fileOf(4444))).toBe(true);
  });

  test('is nothing but what has the right name', async () => {
    mkdirSync(fileOf(5000));
    writeFileSync(join(mockFolder, 'running-4443.json.0a.part'), '{}');
    writeFileSync(join(mockFolder, 'localhost.key'), 'secret');
    expect(await endHelpers()).toEqual([]);
    expect(existsSync(join(mockFolder, 'localhost.key'))).toBe(true);
  });
});

describe('who listens on a port', () => {
  test('is asked with the host the helper wants to hear', async () => {
    const { port } = await helper();
    expect(await askHealth(port)).toEqual({ is: 'helper', pid: process.pid });
  });
  test('is given up on when it says nothing in time', async () => {
    expect(await askHealth(await silent(), 50)).toEqual({ is: 'silent' });
  });
  test('may speak no TLS at all', async () => {
    const port = await listening(createServer((socket) => socket.on('error', () => {}).end('220 mail ESMTP\r\n')));
    expect(await askHealth(port)).toEqual({ is: 'other' });
  });
});
