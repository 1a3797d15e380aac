import * as v from 'valibot';
import { isHost } from './host-name.ts';
import { isPort } from './port.ts';

/**
 * How the connection to a mail server is protected. `tls` is implicit TLS (RFC 8314 §3.3, Outlook's "SSL/TLS"),
 * `starttls` begins in the clear and is upgraded (RFC 3207), `none` stays in the clear.
 */
export const encryptionSchema = v.picklist(['none', 'starttls', 'tls']);
export type Encryption = v.InferOutput<typeof encryptionSchema>;

/** How Outlook signs in to the server. `spa` is Secure Password Authentication (NTLM). */
export const signInSchema = v.picklist(['none', 'password', 'spa', 'oauth2']);
export type SignIn = v.InferOutput<typeof signInSchema>;

/** A DNS name or an IP address; see `isHost`. */
export const hostSchema = v.pipe(v.string(), v.check(isHost));

/** A TCP port, 1 to 65535. */
export const portSchema = v.pipe(v.number(), v.check(isPort));

const serverSchema = v.object({
  host: v.optional(hostSchema),
  port: v.optional(portSchema),
  encryption: v.optional(encryptionSchema),
  auth: v.optional(signInSchema),
  user: v.optional(v.pipe(v.string(), v.maxLength(320))),
});

/** What we know of one server of an account. A field we do not know is absent. Never holds a password. */
export type ServerSettings = v.InferOutput<typeof serverSchema>;

/**
 * The account that cannot send, as far as it is known: from the error's text, from what the user typed, or from an
 * account file. Absent means not known, never "off".
 */
export const accountSchema = v.object({
  email: v.optional(v.pipe(v.string(), v.maxLength(320))),
  smtp: serverSchema,
  imap: v.optional(serverSchema),
  message: v.optional(v.object({ size: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
});
export type Account = v.InferOutput<typeof accountSchema>;
