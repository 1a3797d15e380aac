import { X509Certificate } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stateFolder } from '../system/state-folder.ts';
import { writeWhole } from '../system/write-whole.ts';

/*
 * Which certificates were made here, by their thumbprints: somebody may have told the system to trust one that was
 * renewed since, and removing "what has our name" could remove what is somebody else's.
 */

const FILE = 'certificates.json';
/** SHA-1 in hex, which Windows and macOS call a certificate by. */
const THUMBPRINT = /^[\dA-F]{40}$/;
/** One a year. */
const MOST = 50;

export function thumbprintOf(certificate: string): string {
  return new X509Certificate(certificate).fingerprint.replaceAll(':', '');
}

/** Oldest first. Never rejects. */
export async function madeCertificates(folder: string = stateFolder()): Promise<readonly string[]> {
  try {
    const kept: unknown = JSON.parse(await readFile(join(folder, FILE), 'utf8'));
    return Array.isArray(kept)
      ? kept.filter((one): one is string => typeof one === 'string' && THUMBPRINT.test(one))
      : [];
  } catch {
    return [];
  }
}

export async function noteCertificate(certificate: string, folder: string = stateFolder()): Promise<void> {
  const all = [...new Set([...(await madeCertificates(folder)), thumbprintOf(certificate)])];
  await writeWhole(join(folder, FILE), `${JSON.stringify(all.slice(-MOST))}\n`, 0o600);
}

/** Takes away the certificate, its key and the list. */
export async function forgetCertificates(folder: string = stateFolder()): Promise<void> {
  for (const name of ['localhost.key', 'localhost.crt', FILE]) await rm(join(folder, name), { force: true });
}
