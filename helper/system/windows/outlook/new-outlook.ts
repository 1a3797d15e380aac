import type { OutlookSettings } from '../../../protocol/facts/outlook-settings.ts';
import type { Unread } from '../../../protocol/facts/unread.ts';
import { keyName, type Key, type Registry } from '../../registry/registry.ts';
import { numberOf } from './value-reader.ts';

export const CHOSEN: Key = { root: 'HKCU', path: 'Software\\Microsoft\\Office\\16.0\\Outlook\\Preferences' };
/** What this user has from the Store; the names of keys are enough. */
export const PACKAGES: Key = {
  root: 'HKCU',
  path: 'Software\\Classes\\Local Settings\\Software\\Microsoft\\Windows\\CurrentVersion\\AppModel\\Repository\\Packages',
};

/** The Outlook that replaces the classic one. `in-use`: it was chosen by the switch in classic Outlook. */
export async function readNewOutlook(registry: Registry, unread: Unread[]): Promise<OutlookSettings['newOutlook']> {
  const [chosen, packages] = await Promise.all([
    registry.tree(CHOSEN, ['UseNewOutlook'], 0),
    registry.subkeys(PACKAGES),
  ]);
  const value = chosen.known ? chosen.value[0]?.values.get('UseNewOutlook') : undefined;
  if (value && numberOf(value) === 1) return 'in-use';
  if (!chosen.known) unread.push({ source: `${keyName(CHOSEN)}: UseNewOutlook`, why: chosen.why });
  if (!packages.known) {
    unread.push({ source: keyName(PACKAGES), why: packages.why });
    return null;
  }
  if (packages.value.some((name) => /^Microsoft\.OutlookForWindows_/i.test(name))) return 'installed';
  return chosen.known ? 'absent' : null;
}
