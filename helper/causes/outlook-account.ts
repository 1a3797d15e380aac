import { asciiHost } from '../knowledge/domain.ts';
import type { Account, ServerSettings } from '../protocol/account.ts';
import { isHost } from '../protocol/host-name.ts';
import { isPort } from '../protocol/port.ts';
import type { OutlookAccount, OutlookSettings } from '../protocol/evidence.ts';
import type { Unread } from '../protocol/facts/unread.ts';
import type { Report } from '../protocol/report.ts';
import type { Situation } from './cause.ts';
import { sameHost } from './server.ts';

/*
 * The account as Outlook itself has it. Where a user gave just an address, this is what is set.
 */

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

/** The report's account as Outlook has it; undefined where that was not read, or there is none. */
export function ownOutlookAccount({ report, seen }: Situation): OutlookAccount | undefined {
  const settings = seen['outlook-settings'];
  return settings && outlookAccountOf(report.account, settings);
}

/** Mail addresses are compared without case: no server of today parts them by it. */
export function sameAddress(a: string | null | undefined, b: string | null | undefined): boolean {
  return typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.toLowerCase();
}

/** Longest user name that an account holds (protocol/account.ts). */
const LONGEST_USER = 320;

/** Outlook's account as one to look at. What cannot be looked at, such as a server name with a blank in it, is left out. */
export function accountFrom({ email, smtp, incoming }: OutlookAccount): Account {
  const user = smtp?.credentials === 'own' ? smtp.user : (incoming?.user ?? smtp?.user ?? null);
  return {
    ...(email !== null && email.length <= LONGEST_USER ? { email } : {}),
    smtp: smtp ? serverFrom({ ...smtp, auth: smtp.credentials === 'none' ? 'none' : smtp.auth, user }) : {},
    ...(incoming?.protocol === 'imap' ? { imap: serverFrom(incoming) } : {}),
  };
}

/** The name of a server as Outlook has it, in the form that is looked up; undefined where it is none. */
export function hostFrom(text: string | null): string | undefined {
  const host = text === null ? '' : asciiHost(text);
  return isHost(host) ? host : undefined;
}

function serverFrom({
  host: text,
  port,
  encryption,
  auth,
  user,
}: Omit<NonNullable<OutlookAccount['incoming']>, 'protocol'>): ServerSettings {
  const host = hostFrom(text);
  return {
    ...(host === undefined ? {} : { host }),
    ...(port !== null && isPort(port) ? { port } : {}),
    // "Auto" takes whatever encryption the port speaks: as good as not set.
    ...(encryption === 'auto' ? {} : { encryption }),
    auth,
    ...(user !== null && user.length <= LONGEST_USER && auth !== 'none' ? { user } : {}),
  };
}

/** The report, with what it does not know of its account as Outlook has it. What was given by hand stays. */
export function withOutlook(report: Report, settings: Pick<OutlookSettings, 'accounts'>): Report {
  const { account, practice } = report;
  const one = practice === undefined ? outlookAccountOf(account, settings) : undefined;
  if (!one) return report;
  const read = accountFrom(one);
  return { ...report, account: { ...read, ...account, smtp: { ...read.smtp, ...given(account.smtp) } } };
}

function given(smtp: ServerSettings): ServerSettings {
  return Object.fromEntries(Object.entries(smtp).filter(([, value]) => value !== undefined));
}

/** Their places, values of one of them, and those that were too many; options and programs are named in another way. */
const OF_ACCOUNTS = /\\Profiles$|^(?:1[56]\.0|older)\/|^accounts\b/i;

/** What of the accounts could not be read. That other settings could not be read leaves no doubt about them. */
export function unreadOfAccounts({ unread }: Pick<OutlookSettings, 'unread'>): readonly Unread[] {
  return unread.filter(({ source }) => OF_ACCOUNTS.test(source));
}
