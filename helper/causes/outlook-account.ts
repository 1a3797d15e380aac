import type { Account } from '../protocol/account.ts';
import type { OutlookAccount, OutlookSettings } from '../protocol/evidence.ts';
import { sameHost } from './server.ts';

/**
 * The account in Outlook that another description means: the one with its address, and with its server where one is named.
 * That of the profile which Outlook opens comes first. Undefined where there is none: a lone account may be another one.
 */
export function outlookAccountOf(
  { email, smtp }: Account,
  { accounts }: Pick<OutlookSettings, 'accounts'>,
): OutlookAccount | undefined {
  if (email === undefined && smtp.host === undefined) return undefined;
  const fits = accounts.filter(
    (one) =>
      one.smtp !== null &&
      (email === undefined || sameAddress(one.email, email)) &&
      (smtp.host === undefined || (one.smtp.host !== null && sameHost(one.smtp.host, smtp.host))) &&
      (smtp.port === undefined || one.smtp.port === smtp.port),
  );
  return fits.find((one) => one.defaultProfile) ?? fits[0];
}

/** Mail addresses are compared without case: no server of today parts them by it. */
export function sameAddress(a: string | null | undefined, b: string | null | undefined): boolean {
  return typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.toLowerCase();
}
