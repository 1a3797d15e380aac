import type { Branch, Key, Registry, RegistryValue } from '../../registry/registry.ts';
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

/** The file's bytes: UTF-16LE with its mark. */
export async function safeCopy(registry: Registry): Promise<Buffer> {
  const lines = ['Windows Registry Editor Version 5.00', ''];
  for (const [key, names, levels] of PLACES) {
    const tree = await registry.tree(key, names, levels);
    // A key that is there and has nothing of it tells something too.
    if (tree.known)
      lines.push(
        ...[{ path: '', values: new Map<string, RegistryValue>() }, ...tree.value].flatMap((branch) =>
          section(key, branch),
        ),
      );
  }
  const packages = await registry.subkeys(PACKAGES);
  const ours = packages.known ? packages.value.filter((name) => /^Microsoft\.OutlookForWindows_/i.test(name)) : [];
  for (const name of ours) lines.push(...section(PACKAGES, { path: name, values: new Map() }));
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf16le');
}

function section({ root, path }: Key, branch: Branch): string[] {
  const hive = root === 'HKCU' ? 'HKEY_CURRENT_USER' : 'HKEY_LOCAL_MACHINE';
  const key = [hive, path, ...(branch.path === '' ? [] : [branch.path])].join('\\');
  const values = [...branch.values].flatMap(([name, value]) => {
    const data = written(value);
    return data === undefined ? [] : [`${name === '' ? '@' : `"${escaped(name)}"`}=${data}`];
  });
  return [`[${key}]`, ...values, ''];
}

function written(value: RegistryValue): string | undefined {
  switch (value.kind) {
    case 'text':
      // A line break within quotation marks could look like a line of its own.
      return /[\r\n]/.test(value.text)
        ? `hex(1):${hex(Buffer.from(`${value.text}\0`, 'utf16le'))}`
        : `"${escaped(value.text)}"`;
    case 'number':
      return value.number <= 0xffff_ffff ? `dword:${value.number.toString(16).padStart(8, '0')}` : undefined;
    case 'bytes':
      return `hex:${hex(value.bytes)}`;
    default:
      return undefined;
  }
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(',');
}

function escaped(text: string): string {
  return text.replace(/[\\"]/g, '\\$&');
}
