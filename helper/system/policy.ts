import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { ComputerTold } from '../protocol/messages.ts';
import type { Registry } from './registry/registry.ts';
import { valuesOf } from './windows/values.ts';

/*
 * What an organization has set: on Windows by group policy, on Linux in a file of the administrator's. A value that is
 * none of ours, or of another kind, sets nothing, and nothing else is lost by it.
 */

export type Managed = NonNullable<ComputerTold['managed']>;

const KEY = String.raw`Software\Policies\Outbox Doctor`;
const FILE = '/etc/outbox-doctor/policy.json';

const fileSchema = v.object({ blocklists: v.optional(v.fallback(v.optional(v.boolean()), undefined)) });

/** Group policy, `Blocklists` as a REG_DWORD of 0 or 1: that of the computer counts before that of the user. */
export async function policyInRegistry(registry: Registry): Promise<Managed> {
  for (const root of ['HKLM', 'HKCU'] as const) {
    const told = await registry.tree({ root, path: KEY }, ['Blocklists'], 0);
    const own = told.known ? told.value.find(({ path }) => path === '') : undefined;
    const set = own && valuesOf(own.values).number('Blocklists');
    if (set === 0 || set === 1) return { blocklists: set === 1 };
  }
  return {};
}

/** `{ "blocklists": false }`. Nothing where there is no such file, or where it is no JSON. */
export async function policyInFile(file: string = FILE): Promise<Managed> {
  try {
    const { blocklists } = v.parse(fileSchema, JSON.parse(await readFile(file, 'utf8')));
    return blocklists === undefined ? {} : { blocklists };
  } catch {
    return {};
  }
}

/** Of this computer; nothing on a system that has neither. */
export async function policyHere(platform: NodeJS.Platform = process.platform): Promise<Managed> {
  if (platform === 'linux') return policyInFile();
  if (platform !== 'win32') return {};
  const { openRegistry } = await import('./registry/open.ts');
  return policyInRegistry(await openRegistry());
}
