import type { RegistryValue } from './registry.ts';

/*
 * What `reg query` prints, whatever the language: a line with a key's whole path, then its values with four blanks before
 * the name, the type and the content; then an empty line. Lines about how many were found begin in another way.
 * What cannot be told from a replaced character is not taken for the text.
 */

/**
 * Each key below `top` that has the value, with it. The path is empty for `top` itself.
 *
 * @returns undefined where a key's name cannot be read
 */
export function branchesIn(printed: string, top: string, name: string): Map<string, RegistryValue> | undefined {
  const found = new Map<string, RegistryValue>();
  let path: string | undefined;
  let last: string | undefined;
  for (const line of linesOf(printed)) {
    if (isKey(line)) {
      path = below(line, top);
      last = undefined;
      if (path === undefined || isLossy(path)) return undefined;
    } else if (line === '') {
      path = undefined;
    } else if (path !== undefined) {
      const value = last === undefined ? valueAfter(line, name) : undefined;
      // A line that is none of reg.exe's own belongs to a text of several lines, whose end is not known.
      if (value) found.set((last = path), value);
      else if (last !== undefined) found.set(last, { kind: 'other' });
    }
  }
  return found;
}

/** All values of one key, by their names. */
export function valuesIn(printed: string, top: string): Map<string, RegistryValue> | undefined {
  const found = new Map<string, RegistryValue>();
  let inside = false;
  let last: string | undefined;
  for (const line of linesOf(printed)) {
    if (isKey(line) || line === '') {
      inside = isKey(line) && below(line, top) === '';
      last = undefined;
    } else if (inside) {
      const at = line.startsWith('    ') ? line.search(/ {4}REG_/) : -1;
      const name = at < 4 ? undefined : line.slice(4, at);
      const [type, content] = typed(line.slice(at + 4));
      if (name === undefined) {
        if (last !== undefined) found.set(last, { kind: 'other' });
      } else if (isLossy(name)) {
        return undefined;
      } else {
        // The default value is printed as a word of the language in brackets.
        last = /^\(.+\)$/.test(name) && found.size === 0 ? '' : name;
        found.set(last, valueOf(type, content));
      }
    }
  }
  return found;
}

/** The names of the keys right below. */
export function subkeysIn(printed: string, top: string): string[] | undefined {
  const names = linesOf(printed)
    .filter(isKey)
    .map((line) => below(line, top))
    .filter((path) => path !== '');
  return names.every((name) => name !== undefined && !isLossy(name) && !name.includes('\\'))
    ? (names as string[])
    : undefined;
}

function linesOf(printed: string): string[] {
  return printed.split(/\r\n|[\r\n]/);
}

function isKey(line: string): boolean {
  return line.startsWith('HKEY_');
}

function below(line: string, top: string): string | undefined {
  if (line.toLowerCase() === top.toLowerCase()) return '';
  return line.toLowerCase().startsWith(`${top.toLowerCase()}\\`) ? line.slice(top.length + 1) : undefined;
}

/** The value of a line that begins with this name; any name in brackets where the default value was asked for. */
function valueAfter(line: string, name: string): RegistryValue | undefined {
  const behind =
    name === ''
      ? /^ {4}\(.*?\) {4}(?=REG_)/.exec(line)?.[0].length
      : line.toLowerCase().startsWith(`    ${name.toLowerCase()}    reg_`)
        ? name.length + 8
        : undefined;
  if (behind === undefined) return undefined;
  return valueOf(...typed(line.slice(behind)));
}

/** The type and what stands behind it. */
function typed(text: string): [type: string, content: string] {
  const end = text.indexOf('    ');
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 4)];
}

/** Windows puts a question mark in the place of a character that its code page lacks. */
function isLossy(text: string): boolean {
  return /[?\uFFFD]/.test(text);
}

function valueOf(type: string, content: string): RegistryValue {
  switch (type) {
    case 'REG_SZ':
    case 'REG_EXPAND_SZ':
      return isLossy(content) ? { kind: 'other' } : { kind: 'text', text: content };
    case 'REG_MULTI_SZ':
      return isLossy(content)
        ? { kind: 'other' }
        : { kind: 'texts', texts: content.split('\\0').filter((text) => text !== '') };
    case 'REG_DWORD':
    case 'REG_QWORD': {
      const number = /^0x[0-9a-f]{1,16}$/i.test(content) ? Number(content) : NaN;
      return Number.isSafeInteger(number) ? { kind: 'number', number } : { kind: 'other' };
    }
    case 'REG_BINARY':
      return /^(?:[0-9a-f]{2})*$/i.test(content)
        ? { kind: 'bytes', bytes: new Uint8Array(Buffer.from(content, 'hex')) }
        : { kind: 'other' };
    default:
      return { kind: 'other' };
  }
}
