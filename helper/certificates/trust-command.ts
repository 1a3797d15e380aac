import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { getCACertificates } from 'node:tls';
import { stateFolder } from '../system/state-folder.ts';

/**
 * The command by which its user lets this computer trust our own certificate, where its store lacks it; null where it has
 * it, or where there is no such store that a browser asks (only Windows and macOS have Outlook beside one). It asks the
 * user once more by itself, wants no administrator, and is for this user alone.
 *
 * @param pem our certificate
 * @param stored what the system's store holds, PEM
 */
export function trustCommand(
  pem: string,
  platform: NodeJS.Platform = process.platform,
  stored: () => readonly string[] = () => getCACertificates('system'),
  file = join(stateFolder(), 'localhost.crt'),
): string | null {
  const command = commandOn(platform, file);
  return command === null || isStored(pem, stored) ? null : command;
}

function commandOn(platform: NodeJS.Platform, file: string): string | null {
  if (platform === 'win32') return `certutil -user -addstore Root "${file}"`;
  if (platform !== 'darwin') return null;
  return `security add-trusted-cert -r trustRoot -p ssl -k ~/Library/Keychains/login.keychain-db "${file}"`;
}

/** A store that cannot be read says nothing, and then nobody is asked to change it. */
function isStored(pem: string, stored: () => readonly string[]): boolean {
  try {
    const { fingerprint256 } = new X509Certificate(pem);
    return stored().some((one) => new X509Certificate(one).fingerprint256 === fingerprint256);
  } catch {
    return true;
  }
}
