import * as v from 'valibot';
import { asciiHost } from '../knowledge/domain.ts';
import {
  encryptionSchema,
  hostSchema,
  portSchema,
  signInSchema,
  type Account,
  type ServerSettings,
} from '../protocol/account.ts';
import { isMessage, render } from '../words/render.ts';
import { say, type Said } from '../words/say.ts';
import { Secret } from '../sign-in/secret.ts';
import { UsageError } from './io.ts';

/*
 * An account file: {email, smtp: {host, port, encryption, auth, user, password?}, imap?: {…the same}, message?: {size}}.
 * Every fault is told by the name of the field it is in. Passwords are parted from the account right here: it never
 * holds one.
 */

/** A mail address as far as its shape goes, without characters that a terminal obeys or that hide. */
export const emailSchema = v.pipe(v.string(), v.regex(/^[^\s@\p{Cc}\p{Cf}]+@[^\s@\p{Cc}\p{Cf}]+$/u));

const server = v.object({
  host: v.pipe(v.string(), v.transform(asciiHost), hostSchema),
  port: portSchema,
  encryption: encryptionSchema,
  auth: signInSchema,
  user: v.optional(v.string()),
  password: v.optional(v.string()),
});

const file = v.object({
  email: emailSchema,
  smtp: server,
  imap: v.optional(server),
  message: v.optional(v.object({ size: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
});

/** The passwords of an account file; undefined where it has none. */
export interface Passwords {
  readonly smtp: Secret | undefined;
  readonly receiving: Secret | undefined;
}

/**
 * @param text the file's content, JSON
 * @param name how to call the file in a complaint
 * @param passwords told of the file's passwords, for whoever was asked to sign in; absent: they are dropped
 * @throws UsageError that names the file, the field, and what it must be
 */
export function parseAccountFile(text: string, name: string, passwords?: (its: Passwords) => void): Account {
  const parsed = v.safeParse(file, json(text, name));
  if (!parsed.success) throw new UsageError(complaint(parsed.issues[0], name));
  const { email, smtp, imap, message } = parsed.output;
  if (smtp.auth !== 'none' && smtp.user === undefined)
    throw new UsageError(say('account-file.missing.user', { name, path: 'smtp.user' }));
  passwords?.({ smtp: secretOf(smtp), receiving: imap && secretOf(imap) });
  return {
    email,
    smtp: withoutPassword(smtp),
    ...(imap ? { imap: withoutPassword(imap) } : {}),
    ...(message ? { message } : {}),
  };
}

function json(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Of Node's words only the place: they quote the file, and a password may stand there.
    const [, line, column] = /\(line (\d+) column (\d+)\)$/.exec((error as Error).message) ?? [];
    throw new UsageError(
      line === undefined || column === undefined
        ? say('account-file.not-json', { name })
        : say('account-file.not-json.at', { name, line, column }),
    );
  }
}

function complaint(issue: v.BaseIssue<unknown>, name: string): Said {
  const path = v.getDotPath(issue);
  const field = path?.split('.').at(-1);
  const id = `account-file.wanted.${field ?? ''}`;
  if (path === null || !isMessage(id)) return say('account-file.wrong.whole', { name });
  const wanted = render(say(id));
  if (issue.input === undefined) return say('account-file.missing', { name, path, wanted });
  if (typeof issue.input === 'object' || field === 'password')
    return say('account-file.wrong.kind', { name, path, wanted });
  return say('account-file.wrong', { name, path, wanted, given: shown(issue.input) });
}

function shown(input: unknown): string {
  const text = JSON.stringify(input);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function secretOf({ password }: v.InferOutput<typeof server>): Secret | undefined {
  return password === undefined || password === '' ? undefined : Secret.of(password);
}

function withoutPassword({ password: _, user, ...rest }: v.InferOutput<typeof server>): ServerSettings {
  return { ...rest, ...(user === undefined ? {} : { user }) };
}
