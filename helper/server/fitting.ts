import type { OutlookSettings } from '../protocol/facts/outlook-settings.ts';
import { MESSAGE_LIMIT } from '../protocol/messages.ts';

/** What a message needs beside the accounts, in characters. */
const BESIDE = 64 * 1024;
/** Sources that could not be read are named up to this many. */
const MOST_UNREAD = 30;

/** The settings, cut to what one message holds. That something is left out is told among what could not be read. */
export function fitting(settings: OutlookSettings): OutlookSettings {
  let length = 0;
  const accounts = settings.accounts.filter((account) => (length += JSON.stringify(account).length) <= fits);
  const unread = settings.unread.slice(0, MOST_UNREAD);
  if (accounts.length < settings.accounts.length) unread.push({ source: 'accounts', why: 'too-large' });
  return { ...settings, accounts, unread };
}

const fits = MESSAGE_LIMIT - BESIDE;
