/** What the steps differ by. */
export type System = 'windows' | 'mac' | 'linux';

/** The system that this browser runs on, by what it says of itself. */
export function systemOf(userAgent: string): System {
  if (userAgent.includes('Windows')) return 'windows';
  return userAgent.includes('Mac OS') ? 'mac' : 'linux';
}

/** What lets this user's computer trust the helper's certificate where the helper keeps it; null where no Outlook asks a store. */
export const TRUST: Readonly<Record<System, string | null>> = {
  windows: String.raw`certutil -user -addstore Root "%LOCALAPPDATA%\Outbox Doctor\localhost.crt"`,
  mac: 'security add-trusted-cert -r trustRoot -p ssl -k ~/Library/Keychains/login.keychain-db ~/"Library/Application Support/Outbox Doctor/localhost.crt"',
  linux: null,
};
