import { createRequire } from 'node:module';
import type { Key } from './registry.ts';
import { LONGEST_VALUE } from './value.ts';

/*
 * The few functions of advapi32.dll that read the registry, called through koffi. Their form and codes:
 * learn.microsoft.com/windows/win32/api/winreg and "System Error Codes (0-499)".
 */

export const SUCCESS = 0;
export const FILE_NOT_FOUND = 2;
export const PATH_NOT_FOUND = 3;
export const ACCESS_DENIED = 5;
export const MORE_DATA = 234;
export const NO_MORE_ITEMS = 259;
export const KEY_DELETED = 1018;

/** An opened key. */
export type Handle = bigint | number;

/** As much of koffi's native module as we call; its package for Windows has no types of its own. */
interface Koffi {
  load(library: string): { func(prototype: string): (...args: readonly unknown[]) => number };
}

const ROOTS = { HKCU: 0xffff_ffff_8000_0001n, HKLM: 0xffff_ffff_8000_0002n } as const;
/** KEY_READ | KEY_WOW64_64KEY */
const READ = 0x2_0019 | 0x0100;

export interface Advapi32 {
  root(root: Key['root']): Handle;
  /** Opens a key below another one; an empty path opens that one anew. */
  open(key: Handle, path: string): { readonly code: number; readonly key: Handle };
  close(key: Handle): void;
  /** The name of the key with this number, counted from 0. */
  subkey(key: Handle, at: number): { readonly code: number; readonly name: string };
  value(key: Handle, name: string): { readonly code: number; readonly type: number; readonly bytes: Uint8Array };
  /** The name of the value with this number; its content stays where it is. */
  valueName(key: Handle, at: number): { readonly code: number; readonly name: string };
}

/** @throws whatever loading a library may throw, such as where a rule of the company's forbids it */
export function loadAdvapi32(): Advapi32 {
  const koffi = createRequire(import.meta.url)('@koromix/koffi-win32-x64') as Koffi;
  const library = koffi.load('advapi32.dll');
  const regOpenKeyEx = library.func(
    'int32_t __stdcall RegOpenKeyExW(uintptr_t key, str16 path, uint32_t options, uint32_t rights, _Out_ uintptr_t *opened)',
  );
  const regCloseKey = library.func('int32_t __stdcall RegCloseKey(uintptr_t key)');
  const regEnumKeyEx = library.func(
    'int32_t __stdcall RegEnumKeyExW(uintptr_t key, uint32_t at, void *name, _Inout_ uint32_t *length, void *reserved, void *class, void *classLength, void *time)',
  );
  const regEnumValue = library.func(
    'int32_t __stdcall RegEnumValueW(uintptr_t key, uint32_t at, void *name, _Inout_ uint32_t *length, void *reserved, void *type, void *data, void *size)',
  );
  const regQueryValueEx = library.func(
    'int32_t __stdcall RegQueryValueExW(uintptr_t key, str16 name, void *reserved, _Out_ uint32_t *type, void *data, _Inout_ uint32_t *size)',
  );

  // Names of keys have 255 characters at most, those of values 16,383.
  const names = Buffer.alloc(2 * 16_384);
  let data = Buffer.alloc(4 * 1024);

  const nameFrom = (code: number, length: number) => ({
    code,
    name: code === SUCCESS ? names.toString('utf16le', 0, length * 2) : '',
  });

  return {
    root: (root) => ROOTS[root],
    open: (key, path) => {
      const opened: [Handle] = [0];
      const code = regOpenKeyEx(key, path, 0, READ, opened);
      return { code, key: opened[0] };
    },
    close: (key) => {
      regCloseKey(key);
    },
    subkey: (key, at) => {
      const length = [256];
      const code = regEnumKeyEx(key, at, names, length, null, null, null, null);
      return nameFrom(code, length[0] ?? 0);
    },
    valueName: (key, at) => {
      const length = [16_384];
      const code = regEnumValue(key, at, names, length, null, null, null, null);
      return nameFrom(code, length[0] ?? 0);
    },
    value: (key, name) => {
      for (;;) {
        const type = [0];
        const size = [data.length];
        const code = regQueryValueEx(key, name, null, type, data, size);
        const needed = size[0] ?? 0;
        if (code !== MORE_DATA || needed <= data.length || needed > LONGEST_VALUE)
          // A copy: the next value is read into the same place.
          return { code, type: type[0] ?? 0, bytes: Uint8Array.from(data.subarray(0, code === SUCCESS ? needed : 0)) };
        data = Buffer.alloc(needed);
      }
    },
  };
}
