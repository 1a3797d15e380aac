import {
  ACCESS_DENIED,
  FILE_NOT_FOUND,
  KEY_DELETED,
  MORE_DATA,
  NO_MORE_ITEMS,
  SUCCESS,
  type Advapi32,
} from '../../../helper/system/registry/advapi32.ts';
import { answer } from '../../../helper/system/registry/native-read.ts';
import { openNative } from '../../../helper/system/registry/native.ts';
import { closed } from '../../../helper/system/registry/open.ts';

interface FakeKey {
  readonly open?: number;
  readonly values?: Readonly<
    Record<string, { readonly code?: number; readonly type?: number; readonly bytes?: Uint8Array }>
  >;
  readonly keys?: Readonly<Record<string, FakeKey>>;
  /** Has keys without end. */
  readonly endless?: boolean;
}

/** Windows' functions over keys made of objects. Counts what is open, and notes the names that were asked for. */
function fake(top: FakeKey) {
  const keys: FakeKey[] = [top];
  const open = new Set<number>();
  const asked = new Set<string>();
  const at = (handle: number | bigint) => keys[Number(handle)] ?? {};
  const api: Advapi32 = {
    root: () => 0,
    open: (above, path) => {
      const parent = at(above);
      const key = parent.endless
        ? {}
        : path.split('\\').reduce<FakeKey | undefined>((one, name) => one?.keys?.[name], parent);
      const code = key ? (key.open ?? SUCCESS) : FILE_NOT_FOUND;
      if (!key || code !== SUCCESS) return { code, key: 0 };
      keys.push(key);
      open.add(keys.length - 1);
      return { code, key: keys.length - 1 };
    },
    close: (key) => void open.delete(Number(key)),
    subkey: (key, number) => {
      const name = at(key).endless ? `k${String(number)}` : Object.keys(at(key).keys ?? {})[number];
      return name === undefined ? { code: NO_MORE_ITEMS, name: '' } : { code: SUCCESS, name };
    },
    valueName: (key, number) => {
      const name = Object.keys(at(key).values ?? {})[number];
      return name === undefined ? { code: NO_MORE_ITEMS, name: '' } : { code: SUCCESS, name };
    },
    value: (key, name) => {
      asked.add(name);
      const value = at(key).values?.[name];
      return {
        code: value ? (value.code ?? SUCCESS) : FILE_NOT_FOUND,
        type: value?.type ?? 1,
        bytes: value?.bytes ?? new Uint8Array(),
      };
    },
  };
  return { api, open, asked };
}

const key = { root: 'HKCU', path: 'A' } as const;
const text = { type: 1, bytes: Buffer.from('x\0', 'utf16le') };

describe('Windows’ functions', () => {
  it('are asked for no value but the named ones, and every key is closed again', () => {
    const { api, open, asked } = fake({
      keys: { A: { values: { Password: text }, keys: { B: { values: { Server: text, Password: text } } } } },
    });
    expect(answer(api, { ask: 'tree', key, names: ['Server'], levels: Infinity })).toEqual({
      known: true,
      value: [{ path: 'B', values: new Map([['Server', { kind: 'text', text: 'x' }]]) }],
    });
    expect([...asked]).toEqual(['Server']);
    expect(open.size).toBe(0);
  });

  it.each([
    ['a key', { keys: { A: { open: ACCESS_DENIED } } }],
    ['a key below', { keys: { A: { keys: { B: { open: ACCESS_DENIED } } } } }],
    ['a value', { keys: { A: { values: { Server: { code: ACCESS_DENIED } } } } }],
  ])('that deny %s make nothing absent, and leave nothing open', (_, top) => {
    const { api, open } = fake(top);
    expect(answer(api, { ask: 'tree', key, names: ['Server'], levels: 3 })).toEqual({ known: false, why: 'denied' });
    expect(open.size).toBe(0);
  });

  it('pass over a key that goes away meanwhile, and a value too long to be of use', () => {
    const { api } = fake({
      keys: { A: { values: { Server: { code: MORE_DATA } }, keys: { B: { open: KEY_DELETED } } } },
    });
    expect(answer(api, { ask: 'tree', key, names: ['Server'], levels: 3 })).toEqual({
      known: true,
      value: [{ path: '', values: new Map([['Server', { kind: 'other' }]]) }],
    });
  });

  it('are not followed without end', () => {
    const { api, open } = fake({ keys: { A: { endless: true } } });
    expect(answer(api, { ask: 'tree', key, names: ['Server'], levels: 3 })).toEqual({ known: false, why: 'too-large' });
    expect(open.size).toBe(0);
  });

  it('tell of a key that is not there that it has nothing', () => {
    const { api } = fake({});
    expect(answer(api, { ask: 'values', key })).toEqual({ known: true, value: new Map() });
    expect(answer(api, { ask: 'subkeys', key })).toEqual({ known: true, value: [] });
  });
});

if (process.platform !== 'win32')
  it('a thread that finds no koffi says so, and ends', async () => {
    expect(await openNative()).toBeUndefined();
  });

it('a registry that nobody can open tells why', async () => {
  expect(await closed('denied').values(key)).toEqual({ known: false, why: 'denied' });
});
