import type { Literal, Written } from '../../doubles/registry.ts';

/*
 * Literal registries as exported .reg files, and back: what goes into a real registry, and what comes out of it.
 */

const HIVES = { HKLM: 'HKEY_LOCAL_MACHINE', HKCU: 'HKEY_CURRENT_USER' } as const;

/** A file that `reg import` takes. */
export function regFileOf(literal: Literal): Buffer {
  const lines = Object.entries(literal).flatMap(([path, values]) => [
    `[${HIVES[path.slice(0, 4) as keyof typeof HIVES]}${path.slice(4)}]`,
    ...Object.entries(values).map(
      ([name, value]) => `${name === '' ? '@' : quoted(name)}=${written(value as Written)}`,
    ),
    '',
  ]);
  return Buffer.from(`\uFEFFWindows Registry Editor Version 5.00\r\n\r\n${lines.join('\r\n')}`, 'utf16le');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function written(value: Written): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  return `hex:${(
    Buffer.from(value ?? [])
      .toString('hex')
      .match(/../g) ?? []
  ).join(',')}`;
}

/** What `reg export` writes, as far as `regFileOf` may have put it there. */
export function literalIn(file: Buffer): Literal {
  const keys: Record<string, Record<string, Written>> = {};
  let key: Record<string, Written> = {};
  for (const line of file
    .toString('utf16le')
    .replace(/\\\r\n\s+/g, '')
    .split('\r\n')) {
    const path = /^\[(?:HKEY_LOCAL_MACHINE|(HKEY_CURRENT_USER))(\\.*)\]$/.exec(line);
    if (path) key = keys[`${path[1] === undefined ? 'HKLM' : 'HKCU'}${path[2] ?? ''}`] ??= {};
    const value =
      /^(?:@|"((?:[^"\\]|\\.)*)")=(?:"((?:[^"\\]|\\.)*)"|dword:([\da-f]{8})|hex(?:\(\d\))?:([\da-f,]*))$/.exec(line);
    if (!value) continue;
    const [, name = '', text, number, bytes = ''] = value;
    key[plain(name)] =
      text !== undefined
        ? plain(text)
        : number !== undefined
          ? Number.parseInt(number, 16)
          : Buffer.from(bytes.replaceAll(',', ''), 'hex');
  }
  return keys;
}

function plain(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
