import type { Unread } from '../../../protocol/facts/unread.ts';
import { keyName, type Key, type Registry } from '../../registry/registry.ts';
import { expand, type Environment } from '../environment.ts';
import { textOf } from './value-reader.ts';

const APP_PATHS = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\OUTLOOK.EXE';
export const PROGRAM_PLACES: readonly { key: Key; name: string; path: (text: string) => string }[] = [
  { key: { root: 'HKCU', path: APP_PATHS }, name: '', path: (text) => text.replace(/^"([^"]*)".*$/, '$1') },
  { key: { root: 'HKLM', path: APP_PATHS }, name: '', path: (text) => text.replace(/^"([^"]*)".*$/, '$1') },
  {
    key: { root: 'HKLM', path: 'SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration' },
    name: 'InstallationPath',
    path: (text) => `${text.replace(/\\$/, '')}\\root\\Office16\\OUTLOOK.EXE`,
  },
];

/** The path of OUTLOOK.EXE, with %variables% as they stand; null where it was not found. */
export async function readProgram(registry: Registry, unread: Unread[]): Promise<string | null> {
  const answers = await Promise.all(PROGRAM_PLACES.map(({ key, name }) => registry.tree(key, [name], 0)));
  const missed: Unread[] = [];
  for (const [at, { key, name, path }] of PROGRAM_PLACES.entries()) {
    const answer = answers[at];
    if (!answer?.known) {
      missed.push({ source: keyName(key), why: answer?.why ?? 'missing' });
      continue;
    }
    const value = answer.value[0]?.values.get(name);
    const text = value && textOf(value);
    if (text) return path(text);
    if (value) missed.push({ source: keyName(key), why: 'not-understood' });
  }
  unread.push(...missed);
  return null;
}

/** The same with its %variables% filled in. */
export async function outlookProgram(registry: Registry, environment: Environment): Promise<string | null> {
  const path = await readProgram(registry, []);
  return path === null ? null : expand(path, environment);
}
