import { CLSID, defaultProfile, dw, profile, sz } from '../system/windows/profiles.ts';
import { literalIn, regFileOf } from '../system/windows/reg-file.ts';
import { regFile } from '../system/registry/reg-text.ts';
import type { Literal } from '../doubles/registry.ts';
import { HOST } from './broken-mail.ts';

/*
 * A Windows computer's settings for a small Internet, as they are put into a registry.
 */

export const OUTLOOK = 'C:\\Program Files\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE';
const POLICY = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall';
const LOCAL = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy';

/** Values of an account of Outlook's that sends over the small Internet's server, as it should be. */
export function accountValues(email: string, its: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    clsid: sz(CLSID.imap),
    'Account Name': sz(email),
    Email: sz(email),
    'IMAP Server': sz(HOST),
    'IMAP Port': dw(993),
    'IMAP Secure Connection': dw(1),
    'IMAP User': sz(email),
    'SMTP Server': sz(HOST),
    'SMTP Port': dw(587),
    'SMTP Secure Connection': dw(2),
    'SMTP Use Auth': dw(1),
    ...its,
  };
}

/** Outlook, with one profile of these accounts. */
export function outlookWith(...accounts: readonly Readonly<Record<string, string>>[]): Literal {
  const numbered = Object.fromEntries(accounts.map((one, at) => [String(at + 2).padStart(8, '0'), one]));
  return {
    ...literalIn(regFile([...defaultProfile('16.0', 'Outlook'), ...profile('16.0', 'Outlook', numbered)])),
    'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\OUTLOOK.EXE': { '': OUTLOOK },
  };
}

/** Windows' firewall, switched on, with rules by their names. */
export function firewall(
  local: Readonly<Record<string, string>>,
  policy: Readonly<Record<string, string>> = {},
): Literal {
  const on = { EnableFirewall: 1, DefaultOutboundAction: 0 };
  return {
    [`${LOCAL}\\DomainProfile`]: on,
    [`${LOCAL}\\StandardProfile`]: on,
    [`${LOCAL}\\PublicProfile`]: on,
    [`${LOCAL}\\FirewallRules`]: local,
    ...(Object.keys(policy).length === 0 ? {} : { [`${POLICY}\\FirewallRules`]: policy }),
  };
}

/** Keys that a test's settings may lie in, to be taken out again with all below them. */
export const OURS = [
  'HKCU\\Software\\Microsoft\\Office',
  'HKCU\\Software\\Policies\\Microsoft\\Office',
  LOCAL,
  POLICY,
  'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL',
];

export function regFileFor(...settings: readonly Literal[]): Buffer {
  return regFileOf(Object.assign({}, ...settings) as Literal);
}
