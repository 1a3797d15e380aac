import * as v from 'valibot';
import { CAUSE_IDS } from '../cause-ids.ts';
import { encryptionSchema } from '../account.ts';
import { ms, text } from './common.ts';

/** What a server answered, with whatever was secret in it taken out. */
export const answered = v.object({
  code: v.nullable(v.number()),
  /** RFC 3463; null where the server gave none. */
  enhanced: v.nullable(v.string()),
  text,
  /** What our reading says of it: the causes that fit, most likely first, and whether its words or only its code tell. */
  means: v.nullable(v.object({ causes: v.array(v.picklist(CAUSE_IDS)), by: v.picklist(['words', 'code']) })),
});
export type Answered = v.InferOutput<typeof answered>;

export const mechanismSchema = v.picklist(['PLAIN', 'LOGIN', 'CRAM-MD5', 'NTLM', 'XOAUTH2']);
export type Mechanism = v.InferOutput<typeof mechanismSchema>;

/** Which user name was given: the account's, or another form of it, or the one set for receiving. Never a password. */
export const userFormSchema = v.picklist(['as-set', 'full-address', 'local-part', 'as-for-receiving']);
export type UserForm = v.InferOutput<typeof userFormSchema>;

const signInTry = v.object({
  at: v.picklist(['smtp', 'imap', 'pop3']),
  /** Null for IMAP and POP3, where the plain command was used. */
  mechanism: v.nullable(mechanismSchema),
  user: userFormSchema,
  outcome: v.picklist([
    'accepted',
    'refused', // for good (5yz, or IMAP's and POP3's "no")
    'later', // a temporary failure (4yz)
    'cut', // the connection ended instead of an answer
    'late', // no answer in time
    'broken', // an answer that makes no sense
  ]),
  reply: v.nullable(answered),
  ms,
});
export type SignInTry = v.InferOutput<typeof signInTry>;

/** Two tries at most, to the account's own server, each over verified TLS. */
export const signInFact = v.object({
  host: v.string(),
  port: v.number(),
  encryption: encryptionSchema,
  /** Ways the server offered inside TLS. */
  offered: v.array(v.string()),
  tries: v.array(signInTry),
});
