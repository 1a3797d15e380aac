import type { OutlookSettings } from '../../../protocol/facts/outlook-settings.ts';
import type { Unread } from '../../../protocol/facts/unread.ts';
import type { Registry } from '../../registry/registry.ts';
import { readNewOutlook } from './new-outlook.ts';
import { identityOption, mailOption, readSwitch } from './options.ts';
import { OFFICES, versionsOf } from './places.ts';
import { readAccounts } from './profiles.ts';
import { readProgram } from './program.ts';

/** Unread sources that are told one by one. */
const MOST_UNREAD = 100;

/** Outlook keeps it in no place that is documented; only a running Outlook tells it. */
const WORK_OFFLINE: Unread = { source: 'Work Offline', why: 'missing' };

/** What classic Outlook is set to, from the registry of its user or from a file exported from it. */
export async function readOutlookSettings(registry: Registry): Promise<OutlookSettings> {
  // Each question has its own list, so that their order does not depend on who answered first.
  const unread = {
    accounts: [] as Unread[],
    sendImmediately: [] as Unread[],
    logging: [] as Unread[],
    modernAuthentication: [] as Unread[],
    newOutlook: [] as Unread[],
    program: [] as Unread[],
  };
  const [accounts, newOutlook, program] = await Promise.all([
    readAccounts(registry, unread.accounts),
    readNewOutlook(registry, unread.newOutlook),
    readProgram(registry, unread.program),
  ]);
  // The options of the newest version that has profiles: those of one that was replaced count no more.
  const office = OFFICES.find((one) => accounts.some((account) => account.office === one)) ?? '16.0';
  const first = async (read: (version: string) => ReturnType<typeof readSwitch>) => {
    for (const version of versionsOf(office)) {
      const setting = await read(version);
      if (setting) return setting;
    }
    return null;
  };
  const [sendImmediately, logging, modernAuthentication] = await Promise.all([
    first((version) => readSwitch(registry, mailOption('Send Mail Immediately', version), unread.sendImmediately)),
    first((version) => readSwitch(registry, mailOption('EnableLogging', version), unread.logging)),
    first((version) => readSwitch(registry, identityOption(version), unread.modernAuthentication)),
  ]);
  return {
    accounts,
    sendImmediately,
    workOffline: null,
    modernAuthentication,
    logging,
    newOutlook,
    program,
    unread: [...Object.values(unread).flat(), WORK_OFFLINE].slice(0, MOST_UNREAD),
  };
}
