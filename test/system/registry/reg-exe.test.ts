import * as fc from 'fast-check';
import { oemText } from '../../../helper/system/registry/oem-text.ts';
import { branchesIn, subkeysIn, valuesIn } from '../../../helper/system/registry/reg-exe-text.ts';
import { openRegExe, type Printed, type RegExe } from '../../../helper/system/registry/reg-exe.ts';
import type { Key, Registry } from '../../../helper/system/registry/registry.ts';
import { told, untold } from '../../../helper/system/told.ts';

const KEY: Key = { root: 'HKCU', path: 'Software\\A' };
const TOP = 'HKEY_CURRENT_USER\\Software\\A';

function printed(code: number, out: string | Buffer, err = ''): Printed {
  return { code, out: Buffer.from(out), err: Buffer.from(err) };
}

const codePage = printed(
  0,
  '\r\nHKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage\r\n    OEMCP    REG_SZ    850\r\n\r\n',
);

/** A German Windows: what it says of a key, by the key's path. */
function german(answer: Printed): RegExe {
  return (args) => {
    const [, key = ''] = args;
    if (key.endsWith('CodePage')) return Promise.resolve(told(codePage));
    if (key.includes('Outbox Doctor'))
      return Promise.resolve(told(printed(1, '', 'FEHLER: Der Schlüssel wurde nicht gefunden.\r\n')));
    return Promise.resolve(told(answer));
  };
}

/** Of a key without the keys below it reg.exe says of a name that is not there what it says of a key. */
const onlyOne: RegExe = (args) =>
  german(
    args.includes('DriverDesc')
      ? printed(0, `\r\n${TOP}\r\n    DriverDesc    REG_SZ    x\r\n\r\n`)
      : printed(1, '', 'FEHLER: Der Schlüssel wurde nicht gefunden.\r\n'),
  )(args);

async function opened(run: RegExe): Promise<Registry> {
  const registry = await openRegExe(run);
  if (!registry.known) throw new Error(registry.why);
  return registry.value;
}

describe('reg.exe', () => {
  it.each([
    ['is not there', untold('missing'), 'missing'],
    ['prints nothing, as a stub does', told(printed(0, '')), 'empty'],
    [
      'is forbidden',
      told(printed(1, '', 'ERROR: Registry editing has been disabled by your administrator.\r\n')),
      'denied',
    ],
    ['says something else', told(printed(0, 'hello')), 'not-understood'],
  ])('that %s tells of no key that it is absent', async (_, answer, why) => {
    expect(await openRegExe(() => Promise.resolve(answer))).toEqual({ known: false, why });
  });

  it('asks for the other names of a key alone, where the first one is not there', async () => {
    expect(await (await opened(onlyOne)).tree(KEY, ['Other', 'DriverDesc'], 0)).toEqual(
      told([{ path: '', values: new Map([['DriverDesc', { kind: 'text', text: 'x' }]]) }]),
    );
  });

  it.each([
    ['a key that is not there', printed(1, '', 'FEHLER: Der Schlüssel wurde nicht gefunden.\r\n'), told([])],
    ['a key without such values', printed(1, 'Ende der Suche: 0 Übereinstimmung(en) gefunden.\r\n'), told([])],
    ['a key that may not be read', printed(1, '', 'FEHLER: Zugriff verweigert\r\n'), untold('denied')],
    ['a stub', printed(0, ''), untold('empty')],
    [
      'umlauts in the code page of consoles',
      printed(
        0,
        Buffer.from(
          `\r\n${TOP}\\M\x81ller\r\n    Email    REG_SZ    \x8ennchen\r\n\r\nEnde der Suche: 1 \x9abereinstimmung(en) gefunden.\r\n`,
          'latin1',
        ),
      ),
      told([{ path: 'Müller', values: new Map([['Email', { kind: 'text', text: 'Ännchen' }]]) }]),
    ],
  ])('is understood in German: %s', async (_, answer, expected) => {
    expect(await (await opened(german(answer))).tree(KEY, ['Email'])).toEqual(expected);
  });

  it('is never asked for more than named values, and never for many at once', async () => {
    const asked: (readonly string[])[] = [];
    let running = 0;
    let most = 0;
    const registry = await opened(async (args) => {
      if (args[1]?.endsWith('CodePage') === true) return told(codePage);
      if (args[1]?.includes('Outbox Doctor') === true) return told(printed(1, '', 'ERROR: not found'));
      asked.push(args);
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return told(printed(1, 'End of search: 0 match(es) found.\r\n'));
    });
    const names = Array.from({ length: 30 }, (_, at) => `n${String(at)}`);
    await Promise.all([registry.tree(KEY, names), registry.tree(KEY, names, 0)]);
    const trees = asked.filter((args) => args[1] === TOP);
    expect(trees).toHaveLength(60);
    expect(trees.every((args) => args.includes('/v'))).toBe(true);
    expect(most).toBe(6);
  });
});

describe('what it prints', () => {
  it('is not taken for a text where a character may have been replaced', () => {
    const found = branchesIn(`${TOP}\\a\r\n    Email    REG_SZ    ??@example.com\r\n`, TOP, 'Email');
    expect(found).toEqual(new Map([['a', { kind: 'other' }]]));
    expect(branchesIn(`${TOP}\\??\r\n    Email    REG_SZ    x\r\n`, TOP, 'Email')).toBeUndefined();
    expect(subkeysIn(`${TOP}\r\n\r\n${TOP}\\?\r\n`, TOP)).toBeUndefined();
  });

  it('is not taken for a text of one line where it has several', () => {
    expect(branchesIn(`${TOP}\r\n    Email    REG_SZ    one\r\ntwo\r\n\r\n`, TOP, 'Email')).toEqual(
      new Map([['', { kind: 'other' }]]),
    );
  });

  it('is taken by name, with single blanks in it', () => {
    const values = valuesIn(
      `\r\n${TOP}\r\n    (Standard)    REG_SZ    d\r\n    SMTP Secure Connection    REG_DWORD    0x2\r\n    Empty    REG_SZ    \r\n\r\n${TOP}\\b\r\n`,
      TOP,
    );
    expect(values).toEqual(
      new Map<string, unknown>([
        ['', { kind: 'text', text: 'd' }],
        ['SMTP Secure Connection', { kind: 'number', number: 2 }],
        ['Empty', { kind: 'text', text: '' }],
      ]),
    );
  });

  it('breaks nothing, whatever it is', () => {
    const line = fc.oneof(
      fc.constantFrom(
        TOP,
        `${TOP}\\b`,
        '    Email    REG_SZ    x',
        '    Email',
        '',
        '    ',
        '    (D)    REG_DWORD    0xz',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\r\n');
        branchesIn(text, TOP, 'Email');
        branchesIn(text, TOP, '');
        valuesIn(text, TOP);
        subkeysIn(text, TOP);
      }),
    );
  });
});

test.each([
  ['437', 'Ä', 0x8e],
  ['850', 'ø', 0x9b],
  ['852', 'ł', 0x88],
  ['857', 'ş', 0x9f],
  ['866', 'Ж', 0x86],
  ['1', '\uFFFD', 0x80],
])('code page %s has %s', (page, character, byte) => {
  expect(oemText(Uint8Array.of(0x61, byte), page)).toBe(`a${character}`);
});
