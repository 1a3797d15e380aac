import type { ReadValue } from '../../read-place.ts';

/*
 * What is read of Outlook, name by name. Nothing else is: beside these values lie passwords, and what cannot be named
 * here is not asked for. docs/what-we-read.md is made from this.
 *
 * Sources: learn.microsoft.com "Constants (Account management API)" for the account's values, and dumps of profiles that
 * were published. `unconfirmed` names were seen in no dump.
 */

/** Of each account. The first one stands at every account, so that its absence tells that there are none. */
export const ACCOUNT_VALUES = [
  { name: 'clsid', what: 'the kind of account: POP, IMAP, Exchange, a data file, an address book' },
  { name: 'Service Name', what: 'the kind, where the class does not tell it: Exchange or a data file' },
  { name: 'Account Name', what: 'what the account is called in Outlook' },
  { name: 'Email', what: 'the mail address' },
  { name: 'SMTP Server', what: 'the outgoing server' },
  { name: 'SMTP Port', what: 'its port; 25 if absent' },
  { name: 'SMTP Secure Connection', what: 'its encryption: 0 none, 1 SSL/TLS, 2 STARTTLS, 3 automatic' },
  { name: 'SMTP Use SSL', what: 'its encryption in older versions: 0 or 1' },
  { name: 'SMTP Use Auth', what: 'whether Outlook signs in to the outgoing server; no if absent' },
  { name: 'SMTP Auth Method', what: 'with whose name: 0 as for receiving, 1 its own, 2 by receiving first' },
  { name: 'SMTP Use SPA', what: 'whether it signs in by SPA (NTLM)', unconfirmed: true },
  { name: 'SMTP Use Sicily', what: 'the same in older versions' },
  { name: 'SMTP User', what: 'the user name for sending' },
  { name: 'SMTP User Name', what: 'the same in older versions' },
  { name: 'IMAP Server', what: 'the incoming server of an IMAP account' },
  { name: 'IMAP Port', what: 'its port; 143 if absent' },
  { name: 'IMAP Secure Connection', what: 'its encryption, as for SMTP' },
  { name: 'IMAP Use SSL', what: 'its encryption in older versions' },
  { name: 'IMAP Use SPA', what: 'whether it signs in by SPA (NTLM)' },
  { name: 'IMAP Use Sicily', what: 'the same in older versions' },
  { name: 'IMAP User', what: 'the user name for receiving' },
  { name: 'IMAP User Name', what: 'the same in older versions' },
  { name: 'POP3 Server', what: 'the incoming server of a POP account' },
  { name: 'POP3 Port', what: 'its port; 110 if absent' },
  { name: 'POP3 Secure Connection', what: 'its encryption, as for SMTP' },
  { name: 'POP3 Use SSL', what: 'its encryption in older versions' },
  { name: 'POP3 Use SPA', what: 'whether it signs in by SPA (NTLM)' },
  { name: 'POP3 Use Sicily', what: 'the same in older versions' },
  { name: 'POP3 User', what: 'the user name for receiving' },
  { name: 'POP3 User Name', what: 'the same in older versions' },
  { name: 'SMTP Timeout', what: 'seconds that Outlook waits for the outgoing server', unconfirmed: true },
  { name: 'Server Timeout', what: 'seconds that Outlook waits for the servers', unconfirmed: true },
  { name: 'IMAP Timeout', what: 'seconds that Outlook waits for the incoming server', unconfirmed: true },
  { name: 'POP3 Timeout', what: 'the same for POP', unconfirmed: true },
] as const satisfies readonly ReadValue[];

export type AccountValue = (typeof ACCOUNT_VALUES)[number]['name'];

/** Of the list of accounts. */
export const LIST_VALUES = [
  { name: '{ED475418-B0D6-11D2-8C3B-00104B2A6676}', what: 'the numbers of the mail accounts in their order' },
] as const satisfies readonly ReadValue[];

/** Of the profiles. */
export const PROFILE_VALUES = [
  { name: 'DefaultProfile', what: 'the profile that Outlook opens' },
] as const satisfies readonly ReadValue[];

/** Of Outlook's and Office's options, and of the policies that set them. */
export const OPTION_VALUES = [
  { name: 'Send Mail Immediately', what: 'whether mail leaves at once; 0: it waits in the Outbox' },
  { name: 'EnableLogging', what: 'whether Outlook keeps a log of what it says to servers' },
  { name: 'UseNewOutlook', what: 'whether the new Outlook was chosen' },
  { name: 'EnableADAL', what: 'whether signing in with OAuth is allowed' },
] as const satisfies readonly ReadValue[];

/** Of the installation. */
export const PROGRAM_VALUES = [
  { name: '', what: 'the path of OUTLOOK.EXE (App Paths)' },
  { name: 'InstallationPath', what: 'where Office lies (Click-to-Run)' },
] as const satisfies readonly ReadValue[];

export function namesOf<Name extends string>(values: readonly { readonly name: Name }[]): Name[] {
  return values.map(({ name }) => name);
}
