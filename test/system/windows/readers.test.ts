import { build } from 'esbuild';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../../../tools/root.ts';
import { needs } from '../../needs.ts';
import { Wine, type RunOptions } from '../../worlds/wine.ts';
import { regFile, wide } from '../registry/reg-text.ts';

jest.setTimeout(180_000);

const KEY = 'HKCU\\Software\\Outbox Doctor Test';
const LONG = 'x'.repeat(9_000);

interface Answer {
  readonly known: boolean;
  readonly value: unknown;
}
interface Answers {
  readonly tree: Answer;
  readonly here: Answer;
  readonly values: Answer;
  readonly subkeys: Answer;
}

needs('wine', 'windows-node')('the registry of a Windows made of Wine', () => {
  let wine: Wine;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'outbox-doctor-readers-'));
    await build({
      entryPoints: {
        readers: inProject('test/system/windows/readers.ts'),
        'registry-worker': inProject('helper/system/registry/native-worker.ts'),
      },
      outdir: folder,
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    wine = await Wine.begin();
  });

  afterAll(async () => {
    await wine?.end();
    await rm(folder, { recursive: true, force: true });
  });

  async function read(names: readonly string[], keys: readonly string[], options?: RunOptions) {
    const ran = await wine.node(join(folder, 'readers.js'), [names.join(','), ...keys], options);
    if (ran.code !== 0) throw new Error(ran.err);
    return JSON.parse(ran.out) as { native: readonly Answers[]; regExe: readonly Answers[] };
  }

  it('is told alike by Windows’ functions and by reg.exe', async () => {
    await wine.importReg(
      regFile([
        '[HKEY_CURRENT_USER\\Software\\Outbox Doctor Test]',
        '@="the default"',
        '"SMTP Server"="smtp.example.com"',
        '"SMTP Port"=dword:ffffffff',
        '"Never"="must not be told"',
        '"List"=hex(7):' + wide('one') + ',' + wide('two') + ',00,00',
        '"Expand"=hex(2):' + wide('%TEMP%\\x'),
        '[HKEY_CURRENT_USER\\Software\\Outbox Doctor Test\\Müller & Söhne (1)]',
        '"smtp server"=hex:' + wide('smtp.example.net'),
        '"Umlaut"="Änne"',
        '"Empty"=""',
        '[HKEY_CURRENT_USER\\Software\\Outbox Doctor Test\\b\\c]',
        '"SMTP Port"=dword:0000024b',
        '[HKEY_CURRENT_USER\\Software\\Outbox Doctor Test\\b\\empty]',
      ]),
    );
    const names = ['SMTP Server', 'SMTP Port', 'List', 'Expand', 'Umlaut', 'Empty', ''];
    const { native, regExe } = await read(names, [KEY, `${KEY}\\b`, `${KEY}\\absent`, 'HKLM\\SYSTEM\\Select']);
    expect(regExe).toEqual(native.map((one) => ({ ...one, tree: sorted(one.tree) })));
    expect(native[0]).toEqual({
      tree: {
        known: true,
        value: expect.arrayContaining([
          {
            path: '',
            values: {
              '': { kind: 'text', text: 'the default' },
              'SMTP Server': { kind: 'text', text: 'smtp.example.com' },
              'SMTP Port': { kind: 'number', number: 0xffff_ffff },
              List: { kind: 'texts', texts: ['one', 'two'] },
              Expand: { kind: 'text', text: '%TEMP%\\x' },
            },
          },
          {
            path: 'Müller & Söhne (1)',
            values: {
              'SMTP Server': { kind: 'bytes', bytes: Buffer.from('smtp.example.net\0', 'utf16le').toString('hex') },
              Umlaut: { kind: 'text', text: 'Änne' },
              Empty: { kind: 'text', text: '' },
            },
          },
          { path: 'b\\c', values: { 'SMTP Port': { kind: 'number', number: 587 } } },
        ]) as unknown,
      },
      here: { known: true, value: [expect.objectContaining({ path: '' })] },
      values: {
        known: true,
        value: expect.objectContaining({ Never: { kind: 'text', text: 'must not be told' } }) as unknown,
      },
      subkeys: { known: true, value: ['b', 'Müller & Söhne (1)'] },
    });
    expect(native[1]?.tree).toEqual({
      known: true,
      value: [{ path: 'c', values: { 'SMTP Port': { kind: 'number', number: 587 } } }],
    });
    expect(native[2]).toEqual({
      tree: { known: true, value: [] },
      here: { known: true, value: [] },
      values: { known: true, value: {} },
      subkeys: { known: true, value: [] },
    });
  });

  it('is told by Windows’ functions in every script, and by reg.exe only as far as its code page goes', async () => {
    await wine.importReg(
      regFile([
        '[HKEY_CURRENT_USER\\Software\\Outbox Doctor Scripts\\a]',
        '"Name"="鈴木 Ελένη שרה \u202e𝔘"',
        '"Host"="smtp.example.com"',
        '"Long"="' + LONG + '"',
        '[HKEY_CURRENT_USER\\Software\\Outbox Doctor Names\\鈴木]',
        '"Host"="smtp.example.com"',
      ]),
    );
    const keys = ['HKCU\\Software\\Outbox Doctor Scripts', 'HKCU\\Software\\Outbox Doctor Names'];
    const { native, regExe } = await read(['Name', 'Host', 'Long'], keys);
    const host = { kind: 'text', text: 'smtp.example.com' };
    const long = { kind: 'text', text: LONG };
    expect(native.map(({ tree }) => tree.value)).toEqual([
      [{ path: 'a', values: { Name: { kind: 'text', text: '鈴木 Ελένη שרה \u202e𝔘' }, Host: host, Long: long } }],
      [{ path: '鈴木', values: { Host: host } }],
    ]);
    expect(regExe.map(({ tree }) => tree)).toEqual([
      { known: true, value: [{ path: 'a', values: { Name: { kind: 'other' }, Host: host, Long: long } }] },
      { known: false, why: 'not-understood' },
    ]);
  });

  it('is told by reg.exe alone where koffi cannot be loaded', async () => {
    const { native, regExe } = await read(['OEMCP'], ['HKLM\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage'], {
      env: { NODE_PATH: '' },
    });
    expect(native).toBe('not opened');
    expect(regExe[0]?.here.value).toEqual([
      { path: '', values: { OEMCP: { kind: 'text', text: expect.any(String) as unknown } } },
    ]);
  });
});

function sorted(tree: Answer): Answer {
  const branches = tree.value as { path: string }[];
  return { ...tree, value: branches.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}
