import { staleAccounts } from '../causes/doubtful-accounts.ts';
import { accountFrom } from '../causes/outlook-account.ts';
import type { OutlookAccount, OutlookSettings } from '../protocol/evidence.ts';
import type { Report } from '../protocol/report.ts';

/** More accounts than these are not looked at in one go. */
const MOST = 10;

/** Outlook's accounts, parted by what can be done with them here. */
export interface ToLookAt {
  /** Those that send by SMTP, first those of profiles that Outlook opens, the same one once. */
  readonly accounts: readonly OutlookAccount[];
  /** How many more of them there are. */
  readonly more: number;
  /** Those that send through Exchange or in another way, which nothing from here can test. */
  readonly others: readonly OutlookAccount[];
  /** Those of them all that stand in a profile which Outlook does not open. */
  readonly stale: ReadonlySet<OutlookAccount>;
}

/** Which of Outlook's accounts can be looked at. */
export function toLookAt({ accounts }: Pick<OutlookSettings, 'accounts'>): ToLookAt {
  const stale = staleAccounts(accounts);
  const ordered = accounts.toSorted((a, b) => Number(stale.has(a)) - Number(stale.has(b)));
  const known = new Map<string, OutlookAccount>();
  for (const one of ordered) {
    if (sends(one) && !known.has(keyOf(one))) known.set(keyOf(one), one);
  }
  const unique = [...known.values()];
  return {
    accounts: unique.slice(0, MOST),
    more: Math.max(0, unique.length - MOST),
    others: ordered.filter((one) => one.kind === 'exchange' || one.kind === 'eas'),
    stale,
  };
}

/** What is known of an account without any error text. */
export function reportFor(account: OutlookAccount, date: string): Report {
  return { reading: null, account: accountFrom(account), date };
}

function sends({ kind, smtp }: OutlookAccount): boolean {
  return (kind === 'pop' || kind === 'imap') && smtp !== null;
}

/** Two accounts that are set alike send alike, whatever they are called. */
function keyOf({ email, smtp, incoming, timeout }: OutlookAccount): string {
  const { host, port, encryption, auth, credentials, user } = smtp ?? {};
  return JSON.stringify([
    email?.toLowerCase(),
    host?.toLowerCase(),
    port,
    encryption,
    auth,
    credentials,
    user ?? incoming?.user,
    timeout,
  ]);
}
