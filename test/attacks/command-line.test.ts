import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { activeIn } from './active.ts';

/*
 * What the command line writes of what it was given: names of files that came with a mail, words that were copied from
 * one. Nothing of it turns, hides or colours text on a terminal, in the JSON neither.
 */

const ACTIVE = '\u202Eexe.\u200B\u001B[31m\u0007\u2066\u{E0041}\u009B31m\u2028\u00AD';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'outbox-doctor-line-'));
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

/** Runs it, without what the machine it runs on would add. */
function run(args: readonly string[], input = '') {
  const env = { ...process.env, HOME: home, XDG_STATE_HOME: home, LOCALAPPDATA: home, NO_COLOR: '1', LC_ALL: 'C' };
  const ran = spawnSync(process.execPath, [resolve('bin/outbox-doctor.js'), ...args], { env, input, encoding: 'utf8' });
  return { said: `${ran.stdout}${ran.stderr}`, stdout: ran.stdout, status: ran.status };
}

test.each([
  ['a file that is not there', ['read', `${ACTIVE}.eml`]],
  ['a report that is not there', ['show', `${ACTIVE}.json`]],
  ['a code', ['lookup', ACTIVE]],
  ['a code, in JSON', ['lookup', ACTIVE, '--json']],
  ['an address', ['settings', `a@${ACTIVE}.example`, '--offline']],
  ['a server', ['diagnose', '--server', ACTIVE, '--offline']],
  ['a mailbox', ['diagnose', '--email', `${ACTIVE}@example.test`, '--offline', '--json']],
  ['an error', ['diagnose', '--error', `Account: '${ACTIVE}' 0x800CCC0E`, '--offline', '--json']],
  ['a practice server', ['diagnose', '--practice', ACTIVE]],
  ['a port', ['serve', '--port', ACTIVE]],
  ['a configuration file', ['serve', '--config', ACTIVE]],
  ['a language', ['practice', '--language', ACTIVE]],
  ['an option', ['read', `--${ACTIVE}`]],
  ['a command', [ACTIVE]],
])('%s is quoted without active characters', (_, args) => {
  const { said } = run(args);
  expect(said).not.toBe('');
  expect(activeIn(said)).toEqual([]);
});

test('a file whose name is turned is named without turning what stands beside it', () => {
  const file = join(home, 'invoice\u202Elme.txt');
  writeFileSync(file, '{}');
  const { said, status } = run(['show', file]);
  expect(status).toBe(2);
  expect(said).toContain('invoice\uFFFDlme.txt');
  expect(activeIn(said)).toEqual([]);
});

test('a report that somebody sent is shown without what turns or hides text', () => {
  const file = join(home, 'sent.json');
  const account = ['--email', 'a@example.test', '--server', 'smtp.example.test'];
  run(['diagnose', '--offline', '--error', '0x800CCC0E', ...account, '--save', file, '--include', 'addresses']);
  const sent = readFileSync(file, 'utf8');
  expect(sent).toContain('a@example.test');
  writeFileSync(file, sent.replaceAll('a@example.test', JSON.stringify(`${ACTIVE}a@example.test`).slice(1, -1)));
  for (const more of [[], ['--json']]) {
    const { said, status } = run(['show', file, ...more]);
    expect(status).not.toBe(2);
    expect(said).toContain('a@example.test');
    expect(activeIn(said)).toEqual([]);
  }
});

test('an id of `read --lines` comes back the same, its active characters as escapes', () => {
  const { stdout } = run(['read', '--lines'], `${JSON.stringify({ id: ACTIVE, text: '550 5.7.1' })}\n`);
  expect(activeIn(stdout)).toEqual([]);
  expect((JSON.parse(stdout) as { id: string }).id).toBe(ACTIVE);
});
