import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from '../certificates/make.ts';
import { exposed } from './only-ours.ts';
import { noteCertificate } from './made-certificates.ts';
import { stateFolder } from '../system/state-folder.ts';
import { writeWhole } from '../system/write-whole.ts';

/** A certificate with its private key, both PEM. */
export interface Keyed {
  readonly certificate: string;
  readonly key: string;
}

const DAY = 24 * 60 * 60 * 1_000;
/** Browsers take no server certificate that is good for longer than 398 days (CA/Browser Forum, Ballot SC31). */
const VALID = 397 * DAY;
/** Renewed this long before its end. */
const RENEW = 30 * DAY;

/**
 * The certificate of our own https server: one self-signed leaf for `localhost`, made on this computer for this user.
 * It is no authority (CA:FALSE), so that even a stolen key could only pretend to be this user's `localhost`.
 *
 * @returns the certificate, and whether it is kept: where its folder cannot be written to, it is good for this time only
 */
export async function ownCertificate(now = new Date()): Promise<Keyed & { readonly kept: boolean }> {
  const folder = stateFolder();
  const files = { certificate: join(folder, 'localhost.crt'), key: join(folder, 'localhost.key') };
  const kept = await read(files.certificate, files.key);
  // A key that others could have read is nobody's any more.
  const isOurs = kept !== undefined && (await exposed(files.key, true).catch(() => 'no-file')) === undefined;
  if (isOurs && stillGood(kept, now.getTime() + RENEW)) return { ...kept, kept: true };
  const made = await makeCertificate({
    names: ['localhost', '127.0.0.1', '::1'],
    notBefore: new Date(now.getTime() - DAY),
    notAfter: new Date(now.getTime() + VALID - DAY),
  });
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeWhole(files.key, made.key, 0o600);
    await writeWhole(files.certificate, made.certificate, 0o644);
    await noteCertificate(made.certificate, folder);
  } catch {
    return { ...made, kept: false };
  }
  return { ...made, kept: true };
}

/** The development certificate that office-addin-dev-certs keeps for this user, if it is there and not about to end. */
export async function developmentCertificate(now = new Date()): Promise<Keyed | undefined> {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const kept = await read(join(folder, 'localhost.crt'), join(folder, 'localhost.key'));
  return kept && stillGood(kept, now.getTime()) ? kept : undefined;
}

/** A certificate and its key, if they are there and belong together: with a pair that does not, no server can start. */
async function read(certificate: string, key: string): Promise<Keyed | undefined> {
  try {
    const keyed = { certificate: await readFile(certificate, 'utf8'), key: await readFile(key, 'utf8') };
    const isPair = new X509Certificate(keyed.certificate).checkPrivateKey(createPrivateKey(keyed.key));
    return isPair ? keyed : undefined;
  } catch {
    return undefined;
  }
}

function stillGood({ certificate }: Keyed, at: number): boolean {
  return new Date(new X509Certificate(certificate).validTo).getTime() > at;
}
