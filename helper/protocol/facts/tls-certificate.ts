import * as v from 'valibot';
import { family, text } from './common.ts';

/** A certificate as a port showed it. */
export const certificate = v.object({
  host: v.string(),
  port: v.number(),
  family,
  subject: text,
  issuer: text,
  /** DNS names and IP addresses it is for (subjectAltName, else the common name), at most 50. */
  names: v.pipe(v.array(text), v.maxLength(50)),
  validFrom: v.string(),
  validTo: v.string(),
  /** When it was shown, by this computer's clock; ISO 8601 like the dates above. */
  seenAt: v.string(),
  selfSigned: v.boolean(),
  /** Its public key. The same `print` on two hosts is the same key. */
  key: v.optional(v.object({ kind: text, bits: v.optional(v.number()), print: text })),
  /** What of it is too weak for today, such as `RSA 1024` or `SHA-1`; absent if nothing is. */
  weak: v.optional(text),
  /** The certificates above it, its issuer's first: those sent, and what this computer's stores add to them. */
  chain: v.optional(
    v.pipe(
      v.array(v.object({ subject: text, validFrom: v.string(), validTo: v.string(), weak: v.optional(text) })),
      v.maxLength(10),
    ),
  ),
  /**
   * Where that chain ends: at a root this computer trusts, at a root it does not know, at a certificate whose issuer was
   * neither sent nor known, or, with no chain at all, at the server's own certificate, which it signed itself.
   */
  ends: v.optional(v.picklist(['trusted-root', 'unknown-root', 'missing-issuer', 'itself'])),
  nameFits: v.boolean(),
  dateFits: v.boolean(),
  /** What the chain's verification ended in, by store; null where that store could not be read. */
  trust: v.object({
    system: v.nullable(v.picklist(['trusted', 'untrusted'])),
    bundled: v.picklist(['trusted', 'untrusted']),
    /** Its root was given to this program alone, or stands in a store without any public authority: a laboratory's. */
    added: v.optional(v.boolean()),
  }),
  /** Whether the certificate says where its issuer's can be fetched. */
  fetchable: v.boolean(),
  /** OpenSSL's own name of the chain's fault, for the detail; absent if it is trusted. */
  chainFault: v.optional(text),
  protocol: text,
  cipher: text,
});
export type Certificate = v.InferOutput<typeof certificate>;

/** The certificate of every port with TLS. */
export const tlsCertificateFact = v.object({ certificates: v.array(certificate) });
