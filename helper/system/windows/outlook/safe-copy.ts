import { fullKeyName, type Branch, type Key, type Registry, type RegistryValue } from '../../registry/registry.ts';
import { toNul, utf16 } from '../../registry/value.ts';
import { CHOSEN, PACKAGES } from './new-outlook.ts';
import { identityOption, mailOption } from './options.ts';
import { defaultProfileKey, OFFICES, profilesKey, versionsOf } from './places.ts';
import { PROGRAM_PLACES } from './program.ts';
import { ACCOUNT_VALUES, LIST_VALUES, namesOf, PROFILE_VALUES } from './values.ts';

/*
 * A file that holds of Outlook's settings what we read and nothing else, for somebody to show to others. It has the form that
 * regedit writes.
 */

/** Each key that is looked into, the names, and how many levels below. */
const PLACES: readonly (readonly [key: Key, names: readonly string[], levels: number])[] = [
  ...OFFICES.flatMap((office) => [
    [defaultProfileKey(office), namesOf(PROFILE_VALUES), 0] as const,
    [profilesKey(office), [...namesOf(ACCOUNT_VALUES), ...namesOf(LIST_VALUES)], 3] as const,
    ...versionsOf(office).flatMap((version) =>
      [
        mailOption('Send Mail Immediately', version),
        mailOption('EnableLogging', version),
        identityOption(version),
      ].flatMap(({ name, places }) => places.map(({ key }) => [key, [name], 0] as const)),
    ),
  ]),
  [CHOSEN, ['UseNewOutlook'], 0],
  ...PROGRAM_PLACES.map(({ key, name }) => [key, [name], 0] as const),
];

/** The file's bytes: UTF-16LE with its mark. Undefined where there is nothing to copy. */
export async function safeCopy(registry: Registry): Promise<Buffer | undefined> {
  const sections: string[][] = [];
  for (const [key, names, levels] of PLACES) {
    const tree = await registry.tree(key, names, levels);
    if (!tree.known) continue;
    // A key that is there and has nothing of it tells something too.
    sections.push(section(key, NO_VALUES));
    for (const branch of tree.value) sections.push(section(key, branch));
  }
  const packages = await registry.subkeys(PACKAGES);
  const ours = packages.known ? packages.value.filter((name) => /^Microsoft\.OutlookForWindows_/i.test(name)) : [];
  for (const name of ours) sections.push(section(PACKAGES, { ...NO_VALUES, path: name }));
  if (sections.length === 0) return undefined;
  const lines = ['Windows Registry Editor Version 5.00', '', ...sections.map((one) => one.join('\r\n'))];
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf16le');
}

const NO_VALUES: Branch = { path: '', values: new Map() };

function section(above: Key, branch: Branch): string[] {
  const key = [fullKeyName(above), ...(branch.path === '' ? [] : [branch.path])].join('\\');
  const values = [...branch.values].flatMap(([name, value]) => {
    const data = written(name, value);
    return data === undefined ? [] : [`${name === '' ? '@' : `"${escaped(name)}"`}=${data}`];
  });
  return [`[${key}]`, ...values, ''];
}

function written(name: string, value: RegistryValue): string | undefined {
  switch (value.kind) {
    case 'text':
      // A line break within quotation marks could look like a line of its own.
      return /[\r\n]/.test(value.text)
        ? `hex(1):${hex(Buffer.from(`${value.text}\0`, 'utf16le'))}`
        : `"${escaped(value.text)}"`;
    case 'number':
      return value.number <= 0xffff_ffff ? `dword:${value.number.toString(16).padStart(8, '0')}` : undefined;
    case 'bytes':
      return `hex:${hex(readOf(name, value.bytes))}`;
    default:
      return undefined;
  }
}

/**
 * Of bytes what is read of them: numbers whole, and of a text what goes before its end, not what is left behind it. Of
 * half characters nothing is read, so that one byte is enough to show that there are such.
 */
function readOf(name: string, bytes: Uint8Array): Uint8Array {
  if (name === LIST_VALUES[0].name || bytes.length === 4) return bytes;
  if (bytes.length % 2 === 1) return bytes.subarray(0, 1);
  return Buffer.from(`${toNul(utf16(bytes))}\0`, 'utf16le');
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(',');
}

function escaped(text: string): string {
  return text.replace(/[\\"]/g, '\\$&');
}
