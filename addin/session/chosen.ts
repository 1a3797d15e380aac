import { staleAccounts } from '../../helper/causes/doubtful-accounts.ts';
import type { Account } from '../../helper/protocol/account.ts';
import type { OutlookAccount, OutlookSettings } from '../../helper/protocol/facts/outlook-settings.ts';
import type { Reading } from '../../helper/protocol/reading.ts';
import { accountFrom, type Drafted } from './account-from.ts';
import type { Draft } from './draft.ts';

/** What Outlook has, as it is offered: those that the error names first, and of them those of the profile that Outlook opens. */
export interface Offered {
  readonly testable: readonly OutlookAccount[];
  /** Accounts that do not send by SMTP, or of which nothing is known that could be looked at. */
  readonly others: readonly OutlookAccount[];
}

export function offered(settings: OutlookSettings, reading: Reading | null): Offered {
  const stale = staleAccounts(settings.accounts);
  const rank = (one: OutlookAccount) => (isNamed(one, reading) ? 0 : 2) + (stale.has(one) ? 1 : 0);
  const accounts = [...settings.accounts].sort((a, b) => rank(a) - rank(b));
  return { testable: accounts.filter(isTestable), others: accounts.filter((one) => !isTestable(one)) };
}

/** Whether the error is about this account: by its address, or by its server and port. */
export function isNamed({ email, name, smtp }: OutlookAccount, reading: Reading | null): boolean {
  if (!reading || reading.kind === 'bounce') return false;
  const said = reading.account?.toLowerCase();
  if (said !== undefined) return [email, name, smtp?.user].some((one) => one?.toLowerCase() === said);
  if (reading.server === null || smtp?.host?.toLowerCase() !== reading.server.toLowerCase()) return false;
  return reading.port === null || reading.port === smtp.port;
}

/** The account that is meant as long as nobody has chosen: the one in the error, or the only one. */
export function meant({ testable }: Offered, reading: Reading | null): OutlookAccount | null {
  const named = testable.filter((one) => isNamed(one, reading));
  if (named.length > 0) return named[0] ?? null;
  return testable.length === 1 ? (testable[0] ?? null) : null;
}

/** The fields of the account's form, as Outlook has them. What Outlook decides by itself (`auto`) stays open. */
export function draftOf({ email, smtp }: OutlookAccount): Draft {
  return {
    email: email ?? '',
    host: smtp?.host ?? '',
    port: smtp?.host ? String(smtp.port) : '',
    encryption: smtp?.host && smtp.encryption !== 'auto' ? smtp.encryption : '',
    auth: smtp?.host ? smtp.auth : '',
  };
}

/** The account as a look wants it; where a value of Outlook's is no such thing, that is said at its field. */
export function accountOf(chosen: OutlookAccount): Drafted {
  const drafted = accountFrom(draftOf(chosen));
  if (!drafted.ok) return drafted;
  const { smtp, incoming } = chosen;
  const user = (smtp?.credentials === 'own' ? smtp.user : incoming?.user) ?? smtp?.user;
  const account: Account = {
    ...drafted.account,
    smtp: { ...drafted.account.smtp, ...(user && smtp?.auth !== 'none' && { user: user.slice(0, 320) }) },
  };
  const imap = imapOf(chosen);
  return { ok: true, account: { ...account, ...(imap && { imap }) } };
}

/** Those accounts of Outlook's that can be looked at as they stand, and whether the error may be theirs. */
export function roundFrom(
  accounts: readonly OutlookAccount[],
  reading: Reading | null,
): readonly { readonly id: string; readonly account: Account; readonly isMeant: boolean }[] {
  const isAnyNamed = accounts.some((one) => isNamed(one, reading));
  return accounts.flatMap((one) => {
    const read = accountOf(one);
    return read.ok ? [{ id: one.id, account: read.account, isMeant: !isAnyNamed || isNamed(one, reading) }] : [];
  });
}

/** The incoming side is looked at only where it is IMAP and makes sense; the error is about the other one. */
function imapOf({ incoming }: OutlookAccount): Account['imap'] {
  if (incoming?.protocol !== 'imap' || !incoming.host) return undefined;
  const { host, port, encryption } = incoming;
  const drafted = accountFrom({
    email: '',
    host,
    port: String(port),
    encryption: encryption === 'auto' ? '' : encryption,
    auth: '',
  });
  return drafted.ok ? drafted.account.smtp : undefined;
}

function isTestable({ smtp, email }: OutlookAccount): boolean {
  return smtp !== null && (Boolean(smtp.host) || Boolean(email?.includes('@')));
}

/** Whether new Outlook is in use on this computer, and this is an account that was read there. */
export function sendsThroughMicrosoft(settings: OutlookSettings | null, account: Account): boolean {
  if (settings?.newOutlook !== 'in-use') return false;
  return settings.accounts.some(
    ({ email, smtp }) =>
      (email !== null && email === account.email) || (Boolean(smtp?.host) && smtp?.host === account.smtp.host),
  );
}
