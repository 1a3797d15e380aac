import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SECRET_BYTES, THIRTY_TWO_BYTES } from '../protocol/challenge.ts';
import { stateFolder } from '../system/state-folder.ts';
import { writeWhole } from '../system/write-whole.ts';
import { exposed, type Exposed } from './only-ours.ts';

/** What a pane of this user's holds, and nobody else's. */
export interface Secret {
  readonly bytes: Buffer;
  /** Whether the next start of the helper will know it, too. */
  readonly kept: boolean;
  /** Calls once it was renewed from outside: whoever has come in by the old one is to leave. */
  onRenewed(run: () => void): void;
  end(): void;
}

/** A secret that others could have read. */
export class ExposedSecret extends Error {
  readonly file: string;
  readonly how: Exposed;

  constructor(file: string, how: Exposed) {
    super(`${file}: ${how}`);
    this.file = file;
    this.how = how;
  }
}

const FILE = 'channel-secret';
/** How soon a running helper notices that the secret was renewed (ms). */
const NOTICED_WITHIN = 500;

export const secretFile = (folder: string = stateFolder()) => join(folder, FILE);

/** A secret that lasts as long as this helper. */
export function passingSecret(bytes: Buffer = randomBytes(SECRET_BYTES)): Secret {
  return { bytes, kept: false, onRenewed: () => {}, end: () => {} };
}

/**
 * This user's secret: made at the first start, kept in a file that this user alone can read.
 *
 * @throws {ExposedSecret} if others can read or write it: it is no secret any more
 */
export async function keptSecret(folder: string = stateFolder()): Promise<Secret> {
  let bytes: Buffer;
  try {
    bytes = (await read(folder)) ?? (await renewSecret(folder));
  } catch (error) {
    if (error instanceof ExposedSecret) throw error;
    return passingSecret();
  }
  const runs: (() => void)[] = [];
  const look = () => {
    read(folder)
      .catch((error: unknown) => {
        if (error instanceof ExposedSecret) return undefined;
        // That it could not be read just now says nothing of it.
        throw error;
      })
      .then((now) => {
        if (now?.equals(bytes) === true) return;
        // Gone, or not to be believed any more: from now on a secret that nobody has.
        bytes = now ?? randomBytes(SECRET_BYTES);
        for (const run of runs) run();
      })
      .catch(() => {});
  };
  // Read anew each time: a watcher's first look comes later than ours, and what was changed in between it never sees.
  const timer = setInterval(look, NOTICED_WITHIN).unref();
  return {
    get bytes() {
      return bytes;
    },
    kept: true,
    onRenewed: (run) => runs.push(run),
    end() {
      clearInterval(timer);
    },
  };
}

/** Puts a new secret in the place of the old one. A helper that runs notices it. */
export async function renewSecret(folder: string = stateFolder()): Promise<Buffer> {
  const bytes = randomBytes(SECRET_BYTES);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = secretFile(folder);
  await writeWhole(file, `${bytes.toString('base64url')}\n`, 0o600);
  // A file system without rights (a stick, a share) takes the mode and forgets it.
  const how = await exposed(file, true);
  if (how) throw new ExposedSecret(file, how);
  return bytes;
}

/** Undefined if there is none, or what is there is no secret. */
async function read(folder: string): Promise<Buffer | undefined> {
  const file = secretFile(folder);
  try {
    const how = await exposed(file, true);
    if (how) throw new ExposedSecret(file, how);
    const text = (await readFile(file, 'utf8')).trim();
    return THIRTY_TWO_BYTES.test(text) ? Buffer.from(text, 'base64url') : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
