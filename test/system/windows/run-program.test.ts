import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runIn } from '../../../helper/system/windows/run-program.ts';
import { needs } from '../../needs.ts';

/* Programs of Windows, played by shell scripts in a folder that is laid out like its own. */

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outbox-doctor-'));
  mkdirSync(join(root, 'System32'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function run(script: string, within = 10_000) {
  const path = join(root, 'System32', 'w32tm.exe');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return runIn({ SystemRoot: root })('w32tm.exe', ['/query', '/status'], within);
}

needs('linux')('a program of Windows', () => {
  test('tells what it printed, with its exit code', async () => {
    expect(await run('echo "$1 $2"; exit 3')).toMatchObject({ known: true, value: { code: 3 } });
    const said = await run('echo "$1 $2"');
    expect(said.known && said.value.output.toString()).toBe('/query /status\n');
  });
  test('that prints nothing has told nothing, whatever its exit code', async () => {
    expect(await run('exit 0')).toEqual({ known: false, why: 'empty' });
    expect(await run('echo; echo " " >&2')).toEqual({ known: false, why: 'empty' });
  });
  test('that hangs is ended', async () => {
    expect(await run('exec sleep 60', 50)).toEqual({ known: false, why: 'too-late' });
  });
  test('that prints without end is ended', async () => {
    expect(await run('exec yes')).toEqual({ known: false, why: 'too-large' });
  });
  test('that is not there, or not allowed, says so', async () => {
    const ask = runIn({ SystemRoot: root });
    expect(await ask('netsh.exe', [], 1_000)).toEqual({ known: false, why: 'missing' });
    writeFileSync(join(root, 'System32', 'netsh.exe'), '', { mode: 0o600 });
    expect(await ask('netsh.exe', [], 1_000)).toEqual({ known: false, why: 'denied' });
  });
  test('is never looked for along PATH', async () => {
    expect(await runIn({ SystemRoot: join(root, 'nowhere') })('netsh.exe', [], 1_000)).toEqual({
      known: false,
      why: 'missing',
    });
  });
});
