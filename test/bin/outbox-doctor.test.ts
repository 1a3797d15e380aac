import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

const bin = resolve('bin/outbox-doctor.js');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What an older Node does with a command, done by this one: it hands over to the Node that came with the packages. */
function asOlderNode(script: string): readonly string[] {
  const handOver = JSON.stringify(pathToFileURL('bin/run-packaged-node.js'));
  const source = `process.argv.splice(1, 0, ${JSON.stringify(script)}); await import(${handOver});`;
  return ['--input-type=module', '--eval', source, '--'];
}

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

test('the command tells its version', () => {
  expect(run(bin, '--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('an older Node hands the command, its arguments and the exit code over to the packaged Node', () => {
  expect(run(...asOlderNode(bin), '--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  const wrong = run(bin, 'no-such-command');
  expect(wrong.status).toBe(2);
  expect(run(...asOlderNode(bin), 'no-such-command')).toMatchObject({ status: 2, stderr: wrong.stderr });
});

describe('a signal to the older Node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-doctor-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** Runs a script by way of an older Node, sends that one a signal once the script is ready, and waits for its end. */
  async function end(script: string): Promise<unknown[]> {
    const file = join(folder, 'script.mjs');
    writeFileSync(file, `${script}; setInterval(() => {}, 1000); console.log('ready');`);
    const child = spawn(process.execPath, asOlderNode(file), { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    return once(child, 'exit');
  }

  const posix = process.platform === 'win32' ? describe.skip : describe;
  posix('is for the packaged one', () => {
    test('which may clean up, and whose exit code then counts', async () => {
      expect(await end("process.on('SIGTERM', () => process.exit(5))")).toEqual([5, null]);
    });

    test('and if it ends by that, the shell sees a program ended by it', async () => {
      expect(await end('')).toEqual([null, 'SIGTERM']);
    });
  });
});

test('every Node that knows import() can read the command, to say what it needs', () => {
  const source = readFileSync(bin, 'utf8').replace(/^#!.*/, '');
  expect(() => new Script(source)).not.toThrow(); // as a script: no static import, no await at the top
  expect(source).not.toMatch(/\b(?:const|let|await)\b|=>|\?\.|`/);
});
