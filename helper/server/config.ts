import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { THIRTY_TWO_BYTES } from '../protocol/challenge.ts';
import { portSchema } from '../protocol/account.ts';
import { exposed, type Exposed } from './only-ours.ts';

/** A name of letters, digits, hyphens and dots, or an address. A URL may have more here, `*` too, but no host is called so. */
const HOST = /^(?:[a-z\d.-]+|\[[\da-f:]+\])$/;

/** One web origin to the letter, over https (RFC 6454 §6.2). */
function isHttpsOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  return origin === text && protocol === 'https:' && HOST.test(hostname);
}

/** What `serve --config FILE` may set: what neither a message, nor an address, nor the environment can. */
const configSchema = v.strictObject({
  /** Ports on this computer (loopback) that count as a mail server's. */
  mailPorts: v.optional(v.pipe(v.array(portSchema), v.maxLength(64)), []),
  /** The secret of the channel, 32 bytes in base64url; else the kept one. */
  secret: v.optional(v.pipe(v.string(), v.regex(THIRTY_TWO_BYTES))),
  /** Where else a page of ours comes from, to the letter: `https://pane.example`. Its pages pair by a code. */
  origin: v.optional(v.pipe(v.string(), v.check(isHttpsOrigin, 'an https origin'))),
});
export type Config = v.InferOutput<typeof configSchema>;

/** Why a configuration file is not taken. */
export class BadConfig extends Error {
  readonly why: Exposed | 'unreadable' | 'content';
  /** Which place in it, or the code of the system's error. */
  readonly where: string;

  constructor(why: BadConfig['why'], where = '') {
    super(`${why} ${where}`);
    this.why = why;
    this.where = where;
  }
}

/**
 * Reads a configuration file that this user alone can write, and read, since it may hold the secret.
 *
 * @throws {BadConfig}
 */
export async function readConfig(file: string): Promise<Config> {
  let text: string;
  let how: Exposed | undefined;
  try {
    // Whoever can write the folder can put another file in its place.
    how = (await exposed(file, true)) ?? (await exposed(dirname(resolve(file)), false, 'folder'));
    text = how ? '' : await readFile(file, 'utf8');
  } catch (error) {
    throw new BadConfig('unreadable', (error as NodeJS.ErrnoException).code);
  }
  if (how) throw new BadConfig(how);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadConfig('content', 'JSON');
  }
  const read = v.safeParse(configSchema, value);
  if (read.success) return read.output;
  throw new BadConfig('content', v.getDotPath(read.issues[0]) ?? 'JSON');
}
