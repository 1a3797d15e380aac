import type { OutlookAccount } from '../../../protocol/facts/outlook-settings.ts';
import type { Key } from '../../registry/registry.ts';

export type Office = OutlookAccount['office'];

/** Newest first: 2016 to 2024 and Microsoft 365, 2013, and 97 to 2010. */
export const OFFICES: readonly Office[] = ['16.0', '15.0', 'older'];

/** Versions whose profiles lie together in the older place, newest first: 2010, 2007, 2003, 2002. */
const OLDER = ['14.0', '12.0', '11.0', '10.0'] as const;

const MESSAGING = 'Software\\Microsoft\\Windows NT\\CurrentVersion\\Windows Messaging Subsystem\\Profiles';

/** Where the profiles lie: PROFILE\KEY OF ACCOUNTS\NUMBER. */
export function profilesKey(office: Office): Key {
  return {
    root: 'HKCU',
    path: office === 'older' ? MESSAGING : `Software\\Microsoft\\Office\\${office}\\Outlook\\Profiles`,
  };
}

/** Where the name of the default profile lies. */
export function defaultProfileKey(office: Office): Key {
  return { root: 'HKCU', path: office === 'older' ? MESSAGING : `Software\\Microsoft\\Office\\${office}\\Outlook` };
}

/** Versions whose options count for these profiles. */
export function versionsOf(office: Office): readonly string[] {
  return office === 'older' ? OLDER : [office];
}
