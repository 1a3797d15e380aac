import type { OutlookSettings } from '../../../protocol/facts/outlook-settings.ts';
import type { Unread } from '../../../protocol/facts/unread.ts';
import { keyName, type Key, type Registry } from '../../registry/registry.ts';
import { numberOf } from './value-reader.ts';
import type { OPTION_VALUES } from './values.ts';

type Option = (typeof OPTION_VALUES)[number]['name'];
type Setting = OutlookSettings['sendImmediately'];

/** A switch, where it may stand, and who sets it there. What comes first counts. */
export interface Switch {
  readonly name: Option;
  readonly places: readonly { readonly key: Key; readonly by: 'user' | 'policy' }[];
}

export function mailOption(name: Option, version: string): Switch {
  return {
    name,
    places: [
      {
        key: { root: 'HKCU', path: `Software\\Policies\\Microsoft\\Office\\${version}\\Outlook\\Options\\Mail` },
        by: 'policy',
      },
      { key: { root: 'HKCU', path: `Software\\Microsoft\\Office\\${version}\\Outlook\\Options\\Mail` }, by: 'user' },
    ],
  };
}

/** For all users of the computer it is set by whoever administers it. */
export function identityOption(version: string): Switch {
  const path = (start: string) => `${start}\\Office\\${version}\\Common\\Identity`;
  return {
    name: 'EnableADAL',
    places: [
      { key: { root: 'HKCU', path: path('Software\\Policies\\Microsoft') }, by: 'policy' },
      { key: { root: 'HKCU', path: path('Software\\Microsoft') }, by: 'user' },
      { key: { root: 'HKLM', path: path('SOFTWARE\\Microsoft') }, by: 'policy' },
    ],
  };
}

/** What a switch is set to; null where it is not set, or where that could not be read (then `unread` says so). */
export async function readSwitch(registry: Registry, { name, places }: Switch, unread: Unread[]): Promise<Setting> {
  const answers = await Promise.all(places.map(({ key }) => registry.tree(key, [name], 0)));
  for (const [at, { key, by }] of places.entries()) {
    const answer = answers[at];
    if (!answer) continue;
    if (!answer.known) {
      unread.push({ source: `${keyName(key)}: ${name}`, why: answer.why });
      continue;
    }
    const value = answer.value[0]?.values.get(name);
    if (!value) continue;
    const number = numberOf(value);
    if (number !== undefined) return { on: number !== 0, by };
    unread.push({ source: `${keyName(key)}: ${name}`, why: 'not-understood' });
  }
  return null;
}
