import { randomInt } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stateFolder } from '../system/state-folder.ts';
import { writeWhole } from '../system/write-whole.ts';
import { isSame } from './login.ts';
import { exposed } from './only-ours.ts';

/*
 * A code that the user reads in a terminal and types into a page: who can read it there is this user. It lies in a file of
 * the user's, so that `outbox-doctor pair` need not talk to the helper, and any helper of the user's takes it once.
 */

const FILE = 'pairing.json';
const DIGITS = 8;
/** How long a code is good for (ms). */
export const CODE_VALID = 2 * 60_000;
/** Wrong codes after which no code is taken until a new one is shown. */
const MOST_WRONG = 5;

interface Offer {
  readonly code: string;
  /** Milliseconds since 1970: from when until when it is good. */
  readonly from: number;
  readonly until: number;
  readonly wrong: number;
}

/** Makes a new code; an older one is good no more. */
export async function offerPairing(now: Date, folder: string = stateFolder()): Promise<string> {
  const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const offer: Offer = { code, from: now.getTime(), until: now.getTime() + CODE_VALID, wrong: 0 };
  await writeWhole(join(folder, FILE), JSON.stringify(offer), 0o600);
  return code;
}

/** No code is good after this. */
export async function endPairing(folder: string = stateFolder()): Promise<void> {
  await rm(join(folder, FILE), { force: true });
}

let turns = Promise.resolve<unknown>(undefined);

/** Tries a code. One after the other, so that a thousand at once are five tries and no more. Never rejects. */
export function tryPairing(
  code: string,
  now: () => Date = () => new Date(),
  folder: string = stateFolder(),
): Promise<'right' | 'wrong' | 'none'> {
  const turn = turns.then(() => tryOne(code, now(), folder).catch(() => 'none' as const));
  turns = turn;
  return turn;
}

async function tryOne(code: string, now: Date, folder: string): Promise<'right' | 'wrong' | 'none'> {
  const file = join(folder, FILE);
  const offer = await offered(file);
  if (!offer) return 'none';
  const at = now.getTime();
  // A clock that was set back makes no code good again.
  if (at > offer.until || at < offer.from) {
    await rm(file, { force: true });
    return 'none';
  }
  if (isSame(code, offer.code)) {
    // Whoever takes the file away has used it; a second helper finds none.
    await rm(file);
    return 'right';
  }
  const wrong = offer.wrong + 1;
  if (wrong >= MOST_WRONG) await rm(file, { force: true });
  else await writeWhole(file, JSON.stringify({ ...offer, wrong } satisfies Offer), 0o600);
  return 'wrong';
}

async function offered(file: string): Promise<Offer | undefined> {
  try {
    if (await exposed(file, true)) return undefined;
    const kept = JSON.parse(await readFile(file, 'utf8')) as Partial<Offer> | null;
    const { code, from, until, wrong } = kept ?? {};
    if (typeof code !== 'string' || typeof from !== 'number' || typeof until !== 'number') return undefined;
    return typeof wrong === 'number' ? { code, from, until, wrong } : undefined;
  } catch {
    return undefined;
  }
}
