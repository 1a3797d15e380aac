import { jsonText } from './json.ts';
import type { OutlookAccount, OutlookSettings } from '../protocol/facts/outlook-settings.ts';
import type { Passed } from '../system/registry/reg-file-lines.ts';

/** Outlook's settings for a script. An account is an account file too: {email, smtp, imap}. */
export function accountsJson(settings: OutlookSettings, passed: readonly Passed[]): string {
  const { accounts, unread, ...others } = settings;
  const lines = passed.map(({ line, why }) => ({ source: `line ${String(line)}`, why }));
  const json = { accounts: accounts.map(accountJson), ...others, unread: [...lines, ...unread] };
  return jsonText(json);
}

function accountJson({ incoming, smtp, timeout, ...account }: OutlookAccount) {
  return {
    ...account,
    smtp: smtp && server(smtp),
    ...(incoming && { [incoming.protocol === 'imap' ? 'imap' : 'pop3']: server(incoming) }),
    timeout,
  };
}

/** A user name that is not set is left out, as an account file has it. */
function server<Server extends { user: string | null; protocol?: string }>({ user, protocol: _, ...rest }: Server) {
  return { ...rest, ...(user === null ? {} : { user }) };
}
