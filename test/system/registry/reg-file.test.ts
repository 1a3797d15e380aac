import * as fc from 'fast-check';
import { readRegFile, RegFileError, type RegFile } from '../../../helper/system/registry/reg-file.ts';
import type { Key, RegistryValue } from '../../../helper/system/registry/registry.ts';
import { render } from '../../../helper/words/render.ts';
import { regFile, wide } from './reg-text.ts';

const A: Key = { root: 'HKCU', path: 'Software\\A' };

async function valuesOf(file: RegFile, key: Key): Promise<Record<string, RegistryValue>> {
  const values = await file.registry.values(key);
  if (!values.known) throw new Error(values.why);
  return Object.fromEntries(values.value);
}

async function textOf(bytes: Uint8Array, name: string): Promise<string | undefined> {
  const value = (await valuesOf(readRegFile(bytes), A))[name];
  return value?.kind === 'text' ? value.text : undefined;
}

function complaint(bytes: Uint8Array): string {
  try {
    readRegFile(bytes);
  } catch (error) {
    if (error instanceof RegFileError) return render(error.said);
    throw error;
  }
  throw new Error('it was taken');
}

describe('an exported file', () => {
  it('has every kind of value', async () => {
    const file = readRegFile(
      regFile([
        '[HKEY_CURRENT_USER\\Software\\A]',
        '@="the default"',
        '"text"="with \\"quotes\\" and \\\\ and C:\\\\x"',
        '"port"=dword:0000024b',
        '"expand"=hex(2):' + wide('%TEMP%\\x'),
        '"list"=hex(7):' + wide('one') + ',' + wide('two') + ',00,00',
        '"big"=hex(b):01,00,00,00,01,00,00,00',
        '"huge"=hex(b):ff,ff,ff,ff,ff,ff,ff,ff',
        '"bytes"=hex:01,02,\\',
        '  03',
        '"none"=hex(0):',
        '"short"=hex(4):01,02',
        '"broken"=hex:zz',
      ]),
    );
    expect(await valuesOf(file, A)).toEqual({
      '': { kind: 'text', text: 'the default' },
      text: { kind: 'text', text: 'with "quotes" and \\ and C:\\x' },
      port: { kind: 'number', number: 587 },
      expand: { kind: 'text', text: '%TEMP%\\x' },
      list: { kind: 'texts', texts: ['one', 'two'] },
      big: { kind: 'number', number: 4_294_967_297 },
      huge: { kind: 'other' },
      bytes: { kind: 'bytes', bytes: Uint8Array.of(1, 2, 3) },
      none: { kind: 'other' },
      short: { kind: 'other' },
      broken: { kind: 'other' },
    });
    expect(file.passed).toEqual([]);
  });

  it.each([
    ['UTF-16LE with its mark', regFile('[HKEY_CURRENT_USER\\Software\\A]\r\n"n"="Änne 鈴木"')],
    ['UTF-16LE without', regFile('[HKEY_CURRENT_USER\\Software\\A]\r\n"n"="Änne 鈴木"').subarray(2)],
    [
      'UTF-8',
      Buffer.from('Windows Registry Editor Version 5.00\n\n[HKEY_CURRENT_USER\\Software\\A]\n"n"="Änne 鈴木"\n'),
    ],
    ['UTF-8 with its mark', Buffer.from('\uFEFFREGEDIT4\r\r[HKCU\\Software\\A]\r"n"="Änne 鈴木"\r')],
  ])('is read in %s', async (_, bytes) => {
    expect(await textOf(bytes, 'n')).toBe('Änne 鈴木');
  });

  it('tells no text whose code page nobody knows, but the rest', async () => {
    const ansi = Buffer.from(
      'REGEDIT4\r\n\r\n[HKEY_CURRENT_USER\\Software\\A]\r\n"n"="M\xfcller"\r\n"h"="smtp.example.com"\r\n"x"=hex(2):61,62,00\r\n"y"=hex(2):fc,00\r\n',
      'latin1',
    );
    expect(await valuesOf(readRegFile(ansi), A)).toEqual({
      n: { kind: 'other' },
      h: { kind: 'text', text: 'smtp.example.com' },
      x: { kind: 'text', text: 'ab' },
      y: { kind: 'other' },
    });
  });

  it('takes a text over several lines', async () => {
    expect(await textOf(regFile('[HKEY_CURRENT_USER\\Software\\A]\r\n"n"="one\r\ntwo"\r\n"m"="x"'), 'n')).toBe(
      'one\r\ntwo',
    );
  });

  it('forgets what it deletes', async () => {
    const file = readRegFile(
      regFile([
        '[HKEY_CURRENT_USER\\Software\\A]',
        '"x"="1"',
        '"y"="2"',
        '"x"=-',
        '[HKEY_CURRENT_USER\\Software\\A\\B]',
        '"z"="3"',
        '[-HKEY_CURRENT_USER\\Software\\A\\B]',
      ]),
    );
    expect(await valuesOf(file, A)).toEqual({ y: { kind: 'text', text: '2' } });
    expect(await file.registry.subkeys(A)).toEqual({ known: true, value: [] });
    expect(await file.registry.tree(A, ['z', 'y'])).toEqual({
      known: true,
      value: [{ path: '', values: new Map([['y', { kind: 'text', text: '2' }]]) }],
    });
  });

  it('takes no notice of case', async () => {
    const file = readRegFile(regFile('[hkey_current_user\\SOFTWARE\\a]\r\n"SMTP SERVER"="h"'));
    expect(await file.registry.tree(A, ['smtp server'])).toEqual({
      known: true,
      value: [{ path: '', values: new Map([['smtp server', { kind: 'text', text: 'h' }]]) }],
    });
  });

  it('knows a user by number, and does not mix two of them', async () => {
    const sid = 'S-1-5-21-1-2-3-1001';
    const one = readRegFile(
      regFile([`[HKEY_USERS\\${sid}\\Software\\A]`, '"n"="1"', `[HKEY_USERS\\${sid}_Classes\\B]`, '"n"="2"']),
    );
    expect(await valuesOf(one, A)).toEqual({ n: { kind: 'text', text: '1' } });
    expect(await valuesOf(one, { root: 'HKCU', path: 'Software\\Classes\\B' })).toEqual({
      n: { kind: 'text', text: '2' },
    });
    const two = readRegFile(
      regFile([
        '[HKEY_USERS\\.DEFAULT\\Software\\A]',
        '"n"="0"',
        `[HKEY_USERS\\${sid}\\Software\\A]`,
        '"n"="1"',
        '[HKEY_USERS\\S-1-5-21-9\\Software\\A]',
        '"n"="2"',
      ]),
    );
    expect(await valuesOf(two, A)).toEqual({ n: { kind: 'text', text: '1' } });
    expect(two.passed).toEqual([{ line: 7, why: 'another-user' }]);
  });

  it('does not take a key it does not cover for one that is absent', async () => {
    const { registry } = readRegFile(regFile('[HKEY_CURRENT_USER\\Software\\A]'));
    expect(await registry.tree({ root: 'HKCU', path: 'Software\\A\\B' }, ['x'])).toEqual({ known: true, value: [] });
    expect(await registry.tree({ root: 'HKCU', path: 'Software\\B' }, ['x'])).toEqual({ known: false, why: 'missing' });
    expect(await registry.values({ root: 'HKLM', path: 'Software\\A' })).toEqual({ known: false, why: 'missing' });
  });

  it('looks no deeper than asked', async () => {
    const { registry } = readRegFile(
      regFile([
        '[HKCU\\Software\\A]',
        '"x"="0"',
        '[HKCU\\Software\\A\\B\\C]',
        '"x"="2"',
        '[HKCU\\Software\\A\\B]',
        '"x"="1"',
      ]),
    );
    const paths = async (levels?: number) => {
      const tree = await registry.tree(A, ['x'], levels);
      return tree.known && tree.value.map(({ path }) => path);
    };
    expect(await paths(0)).toEqual(['']);
    expect(await paths(1)).toEqual(['', 'B']);
    expect(await paths()).toEqual(['', 'B', 'B\\C']);
  });
});

describe('a damaged file', () => {
  it.each([
    ['nothing', Buffer.alloc(0), /line 1 is not that/],
    ['another file', Buffer.from('MZ\x90\0\x03'), /line 1 is not that/],
    ['no keys', regFile('; nothing'), /no key of the registry/],
  ])('is refused with a sentence: %s', (_, bytes, sentence) => {
    expect(complaint(bytes)).toMatch(sentence);
  });

  it('is refused where it has more keys than memory is for', () => {
    const lines = Array.from({ length: 60_000 }, (_, at) => `[HKCU\\${String(at)}\\a\\b\\c\\d\\e]`);
    expect(complaint(regFile(lines))).toMatch(/at line 50003 it has over 300000 keys/);
  });

  it.each([
    ['a number', '"x"=dword:0000'],
    ['a text', '"x"="smtp.exam'],
    ['bytes', '"x"=hex:62,00'],
    ['bytes that would go on', '"x"=hex:62,00,\\'],
    ['a name', '"SMTP Po'],
  ])('that ends within %s is read up to there, and nothing is made of the rest', async (_, last) => {
    const bytes = Buffer.from(`Windows Registry Editor Version 5.00\r\n\r\n[HKCU\\Software\\A]\r\n"n"="1"\r\n${last}`);
    const file = readRegFile(bytes);
    expect(await valuesOf(file, A)).toEqual({ n: { kind: 'text', text: '1' } });
    expect(file.passed).toEqual([{ line: 5, why: 'cut' }]);
  });

  it('is read around lines that nobody understands, which are told', async () => {
    const file = readRegFile(
      regFile([
        '[HKCU\\Software\\A]',
        'what',
        '"a"=what',
        '"b"="x" y',
        '"c"=dword:1',
        '[HKCU\\Software\\B',
        '"d"="lost"',
        '[HKCU\\\\B]',
      ]),
    );
    expect(await valuesOf(file, A)).toEqual({ c: { kind: 'number', number: 1 } });
    expect(file.passed.map(({ line }) => line)).toEqual([4, 5, 6, 8, 10]);
  });

  it('breaks nothing, whatever is in it and wherever it is cut', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '[HKCU\\Software\\A]',
        '"n"="x"',
        '"n"=hex:',
        '61,00,\\',
        '"n"=dword:00000001',
        '@=-',
        '[-HKCU\\Software',
        '\\',
        '"',
        '"n"="',
        ']',
        '\0',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('\r\n', '\n', '\r', ''),
        fc.constantFrom<BufferEncoding>('utf16le', 'utf8', 'latin1'),
        fc.nat(),
        async (pieces, newline, encoding, cut) => {
          const text = `Windows Registry Editor Version 5.00\r\n${pieces.join(newline)}`;
          const whole = Buffer.from(encoding === 'utf16le' ? `\uFEFF${text}` : text, encoding);
          try {
            const file = readRegFile(whole.subarray(0, cut % (whole.length + 1)));
            await file.registry.tree({ root: 'HKCU', path: 'Software' }, ['n', '']);
            await file.registry.values(A);
          } catch (error) {
            expect(error).toBeInstanceOf(RegFileError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives back every text that was written into it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const quoted = text.replace(/[\\"]/g, '\\$&');
        const before = text.split('\0')[0];
        expect(await textOf(regFile(`[HKCU\\Software\\A]\r\n"n"=hex(1):${wide(text)}`), 'n')).toBe(before);
        if (/^[^\r\n]*$/.test(text))
          expect(await textOf(regFile(`[HKCU\\Software\\A]\r\n"n"="${quoted}"`), 'n')).toBe(before);
      }),
    );
  });

  it('has no use for a value of megabytes, as the registry’s own reader has none', async () => {
    const bytes = regFile(
      `[HKCU\\Software\\A]\r\n"a"=hex:${'00,'.repeat(2_000_000)}00\r\n"b"="${'x'.repeat(5_000_000)}"`,
    );
    expect(await valuesOf(readRegFile(bytes), A)).toEqual({ a: { kind: 'other' }, b: { kind: 'other' } });
  });

  it.each([
    ['keys', '[HKCU\\Software\\A]\r\n'],
    ['open texts', '"n"="x\r\ny\r\n'],
    ['open bytes', '"n"=hex:61,\\\r\n'],
    ['bytes of one value', '  61,\\\r\n'],
    ['backslashes', '\\'],
    ['brackets', '['],
    ['deletions', '[-HKCU\\Software\\A]\r\n'],
    ['blanks', ' '],
  ])('takes time in step with its size: %s', async (_, piece) => {
    const time = async (megabytes: number) => {
      const bytes = regFile(
        `[HKCU\\Software\\A]\r\n"n"=hex:61,\\\r\n${piece.repeat((megabytes * 500_000) / piece.length)}`,
      );
      const began = performance.now();
      await readRegFile(bytes).registry.values(A);
      return performance.now() - began;
    };
    await time(1);
    // Beyond a floor below which a busy machine's pauses count more than the work.
    expect(await time(8)).toBeLessThan(Math.max(1_500, 20 * (await time(1))));
  });
});
