import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stateFolder } from './state-folder.ts';
import { writeWhole } from './write-whole.ts';

/*
 * Whether this user allowed that Outlook's accounts are read. Asked once, by the pane; kept until it is withdrawn. On the
 * command line whoever types `accounts`, or `diagnose` without an account, has asked for just that.
 */

const FILE = 'may-read-accounts.json';
/** A later question that asks for more than this one did must not count as answered. */
const VERSION = 1;

/** False too where it cannot be read: then it is asked again. */
export async function consentGiven(folder: string = stateFolder()): Promise<boolean> {
  try {
    const kept: unknown = JSON.parse(await readFile(join(folder, FILE), 'utf8'));
    return typeof kept === 'object' && kept !== null && 'version' in kept && kept.version === VERSION;
  } catch {
    return false;
  }
}

export async function grantConsent(now: Date, folder: string = stateFolder()): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeWhole(join(folder, FILE), `${JSON.stringify({ version: VERSION, given: now.toISOString() })}\n`, 0o600);
}

export async function withdrawConsent(folder: string = stateFolder()): Promise<void> {
  await rm(join(folder, FILE), { force: true });
}
