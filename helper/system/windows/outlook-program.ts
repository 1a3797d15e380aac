import type { Key, Registry } from '../registry/registry.ts';
import { expand, type Environment } from './environment.ts';
import { valuesOf } from './values.ts';

const KEYS: readonly Key[] = [
  { root: 'HKLM', path: 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\OUTLOOK.EXE' },
  { root: 'HKCU', path: 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\OUTLOOK.EXE' },
];
const CLICK_TO_RUN: Key = { root: 'HKLM', path: 'SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration' };

/** The path of OUTLOOK.EXE as it was installed; null where the registry does not tell. */
export async function outlookProgram(registry: Registry, environment: Environment): Promise<string | null> {
  for (const key of KEYS) {
    const told = await registry.values(key);
    if (!told.known) continue;
    const values = valuesOf(told.value);
    // The unnamed value of a key is shown as "(Default)" by reg.exe.
    const path = (values.text('') ?? values.text('(Default)') ?? '').trim().replace(/^"|"$/g, '');
    if (/\.exe$/i.test(path)) return expand(path, environment);
  }
  const told = await registry.tree(CLICK_TO_RUN, ['InstallationPath']);
  const own = told.known ? told.value.find((one) => one.path === '') : undefined;
  const folder = own && valuesOf(own.values).text('InstallationPath');
  return folder ? `${expand(folder, environment)}\\root\\Office16\\OUTLOOK.EXE` : null;
}
