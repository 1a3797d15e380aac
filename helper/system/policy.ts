import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { ComputerTold } from '../protocol/messages.ts';
import { LANGUAGES } from '../words/language.ts';
import type { ReadPlace } from './read-place.ts';
import type { Registry } from './registry/registry.ts';
import { valuesOf, type Values } from './windows/values.ts';

/*
 * What an organization has set: on Windows by group policy, on Linux in a file of the administrator's. A value that is
 * none of ours, or of another kind, sets nothing, and nothing else is lost by it.
 */

export type Managed = NonNullable<ComputerTold['managed']>;

const KEY = String.raw`Software\Policies\Outbox Doctor`;
const FILE = '/etc/outbox-doctor/policy.json';

export const POLICY_READ: ReadPlace = {
  title: 'Outbox Doctor’s own policies',
  consent: false,
  places: [`HKLM\\${KEY}`, `HKCU\\${KEY}`, `${FILE} (on Linux)`],
  values: [
    { name: 'Blocklists', what: 'whether public blocklists may be asked: 0 or 1' },
    { name: 'KeepFindings', what: 'whether earlier findings are kept: 0 or 1' },
    { name: 'Language', what: 'what everything is said in, such as `de`' },
  ],
};

const language = v.picklist(LANGUAGES);
const or = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.fallback(v.optional(schema), undefined));
const fileSchema = v.object({ blocklists: or(v.boolean()), keepFindings: or(v.boolean()), language: or(language) });

/** Group policy: each value of the computer counts before that of the user. */
export async function policyInRegistry(registry: Registry): Promise<Managed> {
  const [computer, user] = await Promise.all(
    (['HKLM', 'HKCU'] as const).map(async (root) => {
      const told = await registry.tree(
        { root, path: KEY },
        POLICY_READ.values.map(({ name }) => name),
        0,
      );
      const own = told.known ? told.value.find(({ path }) => path === '') : undefined;
      return own ? setBy(valuesOf(own.values)) : {};
    }),
  );
  return { ...user, ...computer };
}

function setBy(values: Values): Managed {
  const blocklists = switchOf(values.number('Blocklists'));
  const keepFindings = switchOf(values.number('KeepFindings'));
  const spoken = v.safeParse(language, values.text('Language')?.toLowerCase());
  return {
    ...(blocklists !== undefined && { blocklists }),
    ...(keepFindings !== undefined && { keepFindings }),
    ...(spoken.success && { language: spoken.output }),
  };
}

function switchOf(value: number | undefined): boolean | undefined {
  return value === 0 || value === 1 ? value === 1 : undefined;
}

/** `{ "blocklists": false, "keepFindings": false, "language": "de" }`. Nothing where there is no such file, or where it is no JSON. */
export async function policyInFile(file: string = FILE): Promise<Managed> {
  try {
    const {
      blocklists,
      keepFindings,
      language: spoken,
    } = v.parse(fileSchema, JSON.parse(await readFile(file, 'utf8')));
    return {
      ...(blocklists !== undefined && { blocklists }),
      ...(keepFindings !== undefined && { keepFindings }),
      ...(spoken !== undefined && { language: spoken }),
    };
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
