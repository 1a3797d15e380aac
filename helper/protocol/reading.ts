import * as v from 'valibot';
import { CAUSE_IDS } from './cause-ids.ts';
import { ALSO_LIMIT, WORDS_LIMIT } from './limits.ts';

/** Where on the way from Outlook to the other mailbox something went wrong. */
export const stageSchema = v.picklist([
  'configuration',
  'dns',
  'connect',
  'tls',
  'greeting',
  'auth',
  'envelope',
  'data',
  'policy',
  'client-store',
  'unknown',
]);
export type Stage = v.InferOutput<typeof stageSchema>;

/** A server's refusal: reply code (RFC 5321 §4.2), enhanced status code (RFC 3463) and its own words. */
export const replySchema = v.object({
  /** Three digits; null where only an enhanced status code stands in the text. */
  code: v.nullable(v.pipe(v.number(), v.integer())),
  enhanced: v.nullable(v.string()),
  text: v.pipe(v.string(), v.maxLength(WORDS_LIMIT)),
});
export type Reply = v.InferOutput<typeof replySchema>;

/** What a text is about that tells of no failed send. */
export const insteadSchema = v.picklist(['receiving', 'address-book', 'synchronizing', 'other-program', 'delivered']);
export type Instead = v.InferOutput<typeof insteadSchema>;

const readingFields = {
  isSendError: v.boolean(),
  kind: v.picklist(['client-error', 'server-reply', 'bounce', 'other']),
  /** `0x` and eight upper-case hex digits each, in order of appearance, without repeats. */
  codes: v.array(v.pipe(v.string(), v.regex(/^0x[0-9A-F]{8}$/))),
  /** The refusal that decides, null where no server spoke. */
  reply: v.nullable(replySchema),
  /** The SMTP server spoken to; in a bounce the host that refused. */
  server: v.nullable(v.string()),
  port: v.nullable(v.number()),
  /** An address the text names as the account, never a sender or recipient of a bounce. */
  account: v.nullable(v.string()),
  stage: stageSchema,
  /** Causes that fit, most likely first. */
  suspects: v.pipe(v.array(v.picklist(CAUSE_IDS)), v.maxLength(CAUSE_IDS.length)),
};

/** What made a cause a suspect. */
const suspectedBySchema = v.picklist([
  /** The server's own words. */
  'reply',
  /** The server's codes, without words that we know. */
  'reply-code',
  /** A sentence of Outlook's. */
  'message',
  /** A result code of Outlook's or of Windows'. */
  'code',
  /** A socket error's number. */
  'socket',
  /** The words of a program or of the operating system. */
  'words',
  /** The port, the encryption or the server that the text names. */
  'settings',
  /** What the account's provider accepts at that date. */
  'provider',
]);
export type SuspectedBy = v.InferOutput<typeof suspectedBySchema>;

/** Why a cause is suspected: `what` is the part of the text that says so, such as "535 5.7.139" or "port 25". */
export const reasonSchema = v.object({ cause: v.picklist(CAUSE_IDS), by: suspectedBySchema, what: v.string() });
export type Reason = v.InferOutput<typeof reasonSchema>;

/** What a text says about a failed send. The names and values are the contract of `outbox-doctor read --json`. */
export const readingSchema = v.object({
  ...readingFields,
  /** What the text is about instead; null where it tells of a failed send, or nothing was recognised. */
  instead: v.nullable(insteadSchema),
  /** Of a bounce: the mail is still being tried, nothing has failed for good. */
  delayed: v.boolean(),
  /** Of a bounce: whom the mail did not reach, as far as the text says. They never leave this computer. */
  recipients: v.array(v.string()),
  /** For each suspect, in the same order, what made us think of it. */
  reasons: v.pipe(v.array(reasonSchema), v.maxLength(CAUSE_IDS.length)),
  /** What Outlook's "Secure(SSL): Yes/No" said; null where it said nothing. It does not tell TLS from STARTTLS. */
  secure: v.nullable(v.boolean()),
  /** Other refusals found in the text beside the one that decides. */
  also: v.pipe(v.array(replySchema), v.maxLength(ALSO_LIMIT)),
});
export type Reading = v.InferOutput<typeof readingSchema>;
