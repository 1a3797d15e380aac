import * as v from 'valibot';
import { encryptionSchema } from '../account.ts';
import { family, ms, text } from './common.ts';
import { failureSchema } from './failure.ts';

/** One SMTP conversation up to the point where we would sign in, or to where it broke. */
export const talk = v.object({
  host: v.string(),
  port: v.number(),
  family,
  address: v.string(),
  /** How this conversation was encrypted: what the port really speaks, not what the account says. */
  spoke: encryptionSchema,
  greeting: v.optional(v.object({ code: v.number(), text })),
  /** How long its first words took, from the open connection on (for TLS at once: from the end of the handshake on). */
  greetedAfter: v.optional(ms),
  /** The server's words beside its name in the first line of its last answer to EHLO: often the address it sees us come from. */
  hello: v.optional(text),
  /** EHLO keywords before TLS (RFC 5321 §4.1.1.1), upper case with their parameters; absent if EHLO was not answered. */
  before: v.optional(v.array(text)),
  /** EHLO keywords inside TLS. */
  after: v.optional(v.array(text)),
  starttls: v.picklist(['offered', 'not-offered', 'not-asked']),
  /** The answer to HELO, which was tried because EHLO was refused (RFC 5321 §3.2); absent where it was not tried. */
  helo: v.optional(v.object({ code: v.number(), text })),
  /**
   * EHLO was refused with the name of this computer, as Outlook gives it, and taken with its address; the refusal's words.
   */
  nameRefused: v.optional(text),
  /** STARTTLS is not offered. It was sent all the same, on the same connection: what came of it. */
  anyway: v.optional(
    v.object({
      /** The reply's code; absent if the connection was cut instead. */
      code: v.optional(v.number()),
      text: v.optional(text),
      /** Whether TLS was there behind a 220. */
      tls: v.optional(v.boolean()),
      /** SASL mechanisms offered inside it. */
      auth: v.array(v.string()),
    }),
  ),
  /** SASL mechanisms offered in the clear and inside TLS (RFC 4954 §3). */
  authBefore: v.array(v.string()),
  authAfter: v.array(v.string()),
  /** Where and why it broke; absent if it went all the way. */
  failure: v.optional(
    v.object({
      name: failureSchema,
      at: v.picklist(['greeting', 'ehlo', 'starttls', 'tls', 'ehlo-again']),
      text: v.optional(text),
      /** How long the server had been waited for at that point; absent in what was kept before this was measured. */
      afterMs: v.optional(ms),
    }),
  ),
  ms,
});
export type Talk = v.InferOutput<typeof talk>;

/** What the server said on every open port. */
export const smtpGreetingFact = v.object({ talks: v.array(talk) });
