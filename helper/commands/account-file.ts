import * as v from 'valibot';
import {
  encryptionSchema,
  hostSchema,
  portSchema,
  signInSchema,
  type Account,
  type ServerSettings,
} from '../protocol/account.ts';
import { UsageError } from './io.ts';

/*
 * An account file: {email, smtp: {host, port, encryption, auth, user, password?}, imap?: {…the same}, message?: {size}}.
 * Every fault is told by the name of the field it is in. Passwords are accepted, never kept: they are dropped right here.
 */

const server = v.object({
  host: hostSchema,
  port: portSchema,
  encryption: encryptionSchema,
  auth: signInSchema,
  user: v.optional(v.string()),
  password: v.optional(v.string()),
});

const file = v.object({
  email: v.pipe(v.string(), v.regex(/^[^\s@]+@[^\s@]+$/)),
  smtp: server,
  imap: v.optional(server),
  message: v.optional(v.object({ size: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
});

/** What each field must be, in words. */
const WANTED: Readonly<Record<string, string>> = {
  email: 'a mail address such as anna@example.com',
  host: 'a host name such as smtp.example.com, without spaces',
  port: 'a whole number from 1 to 65535',
  encryption: '"none", "starttls" or "tls"',
  auth: '"none", "password", "spa" or "oauth2"',
  user: 'a text',
  password: 'a text',
  size: 'a whole number of bytes',
  smtp: 'an object with host, port, encryption and auth',
  imap: 'an object with host, port, encryption and auth',
  message: 'an object with size',
};

/**
 * @param text the file's content, JSON
 * @param name how to call the file in a complaint
 * @throws UsageError that names the file, the field, and what it must be
 */
export function parseAccountFile(text: string, name: string): Account {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${name} is not JSON: ${(error as Error).message}.`);
  }
  const parsed = v.safeParse(file, value);
  if (!parsed.success) throw new UsageError(`${name}: ${complaint(parsed.issues[0])}`);
  const { email, smtp, imap, message } = parsed.output;
  requireUser(smtp, 'smtp', name);
  return {
    email,
    smtp: withoutPassword(smtp),
    ...(imap ? { imap: withoutPassword(imap) } : {}),
    ...(message ? { message } : {}),
  };
}

function complaint(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? '';
  const field = path.split('.').at(-1) ?? '';
  const wanted = WANTED[field] ?? 'an object with email and smtp';
  if (issue.input === undefined) return `the field "${path}" is missing; it must be ${wanted}.`;
  return `${path ? `"${path}"` : 'the whole file'} must be ${wanted}, but it is ${shown(issue.input)}.`;
}

function shown(input: unknown): string {
  const text = typeof input === 'object' ? 'something else' : (JSON.stringify(input) ?? 'something else');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function requireUser(smtp: v.InferOutput<typeof server>, path: string, name: string): void {
  if (smtp.auth !== 'none' && smtp.user === undefined) {
    throw new UsageError(`${name}: the field "${path}.user" is missing; with sign-in it must be a text.`);
  }
}

function withoutPassword({ password: _, user, ...rest }: v.InferOutput<typeof server>): ServerSettings {
  return { ...rest, ...(user === undefined ? {} : { user }) };
}
