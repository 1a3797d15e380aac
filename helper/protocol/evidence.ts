import * as v from 'valibot';
import { encryptionSchema } from './account.ts';

/*
 * What the checks saw. Plain data: it streams to the pane, is kept in a file, replayed and compared.
 * Each check's fact is a list of small things seen; a list grows while its check runs, and `final` tells when it is whole.
 */

/** Every way a connection or a look-up fails, named once at the edge (helper/network/failure.ts). */
export const failureSchema = v.picklist([
  'name-not-found', // the resolver says there is no such name, or no address for it
  'resolver-silent', // no answer, or a temporary failure, from the resolver
  'refused', // TCP reset in answer to our SYN
  'silent', // nothing came back in the time a reachable host needs
  'unreachable', // this computer or a router said there is no way there
  'prohibited', // a firewall said so (ICMP administratively prohibited, or a local policy)
  'reset', // cut after it was open
  'closed', // closed in good order before it was due
  'not-smtp', // something answered that does not speak SMTP
  'tls-not-spoken', // plain text where a TLS handshake was expected
  'tls-version', // no TLS version in common
  'tls-failed', // any other broken handshake
  'starttls-not-offered',
  'starttls-refused',
  'injected', // more was said than was asked for before TLS began: an attack sign (CVE-2011-0411)
  'greeting-refused', // 4xx or 5xx in place of the greeting
  'ehlo-refused',
  'no-greeting', // open, and then nothing
  'too-much', // more bytes than any honest server sends
  'unknown',
]);
export type Failure = v.InferOutput<typeof failureSchema>;

const family = v.picklist([4, 6]);
const text = v.pipe(v.string(), v.maxLength(1000));
const ms = v.number();

/** Why this host is looked at: it is the account's, the provider publishes it, or the server's certificate names it. */
export const roleSchema = v.picklist(['account', 'published', 'certificate']);
export type Role = v.InferOutput<typeof roleSchema>;

const hostAddressFact = v.object({
  hosts: v.array(
    v.object({
      host: v.string(),
      role: roleSchema,
      ipv4: v.array(v.string()),
      ipv6: v.array(v.string()),
      /** Why there is no address at all; absent where there is one. */
      failure: v.optional(failureSchema),
      ms,
    }),
  ),
});

const attempt = v.object({
  host: v.string(),
  port: v.number(),
  family,
  address: v.string(),
  /** A port that refused us or stayed silent is a fact like any other. */
  answer: v.picklist(['accepted', 'refused', 'silent', 'unreachable', 'prohibited']),
  ms,
});
export type Attempt = v.InferOutput<typeof attempt>;

const portOpenFact = v.object({ attempts: v.array(attempt) });

/** One SMTP conversation up to the point where we would sign in, or to where it broke. */
const talk = v.object({
  host: v.string(),
  port: v.number(),
  family,
  address: v.string(),
  /** How this conversation was encrypted: what the port really speaks, not what the account says. */
  spoke: encryptionSchema,
  greeting: v.optional(v.object({ code: v.number(), text })),
  /** EHLO keywords before TLS (RFC 5321 §4.1.1.1), upper case with their parameters; absent if EHLO was not answered. */
  before: v.optional(v.array(text)),
  /** EHLO keywords inside TLS. */
  after: v.optional(v.array(text)),
  starttls: v.picklist(['offered', 'not-offered', 'not-asked']),
  /** SASL mechanisms offered in the clear and inside TLS (RFC 4954 §3). */
  authBefore: v.array(v.string()),
  authAfter: v.array(v.string()),
  /** Where and why it broke; absent if it went all the way. */
  failure: v.optional(
    v.object({
      name: failureSchema,
      at: v.picklist(['greeting', 'ehlo', 'starttls', 'tls', 'ehlo-again']),
      text: v.optional(text),
    }),
  ),
  ms,
});
export type Talk = v.InferOutput<typeof talk>;

const smtpGreetingFact = v.object({ talks: v.array(talk) });

const certificate = v.object({
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
  nameFits: v.boolean(),
  dateFits: v.boolean(),
  /** What the chain's verification ended in, by store; null where that store could not be read. */
  trust: v.object({
    system: v.nullable(v.picklist(['trusted', 'untrusted'])),
    bundled: v.picklist(['trusted', 'untrusted']),
  }),
  /** Whether the certificate says where its issuer's can be fetched. */
  fetchable: v.boolean(),
  /** OpenSSL's own name of the chain's fault, for the detail; absent if it is trusted. */
  chainFault: v.optional(text),
  protocol: text,
  cipher: text,
});
export type Certificate = v.InferOutput<typeof certificate>;

const tlsCertificateFact = v.object({ certificates: v.array(certificate) });

const otherHostsFact = v.object({
  /** Addresses of this computer that are not loopback. None: no network is connected. */
  ownAddresses: v.number(),
  /** Whether the configured resolvers said anything at all; null while that is not known. */
  resolver: v.nullable(v.picklist(['answers', 'silent'])),
  /** Well-known hosts that are known to serve these ports. */
  controls: v.array(
    v.object({
      host: v.string(),
      port: v.number(),
      answer: v.picklist([
        'accepted',
        'refused',
        'silent',
        'unreachable',
        'prohibited',
        'name-not-found',
        'resolver-silent',
      ]),
      ms,
    }),
  ),
});

const outgoing = v.object({
  host: v.string(),
  port: v.number(),
  encryption: encryptionSchema,
  /** Best first; empty where whoever named the server did not say. */
  auth: v.array(v.picklist(['oauth2', 'app-password', 'password', 'none'])),
  username: v.picklist(['full-address', 'local-part', 'other', 'none']),
});
export type Outgoing = v.InferOutput<typeof outgoing>;

const trust = v.picklist(['high', 'medium', 'low']);

/** One place that named servers. */
const foundSettings = v.object({
  by: v.picklist(['data', 'mx', 'autoconfig', 'well-known', 'srv', 'pacc']),
  trust,
  /** Why it is trusted so far: a sentence. */
  why: v.string(),
  outgoing: v.array(outgoing),
});
export type FoundSettings = v.InferOutput<typeof foundSettings>;

/** One place that was asked and named none. */
const nothingFound = v.object({ by: v.picklist(['mx', 'autoconfig', 'well-known', 'srv', 'pacc']), why: v.string() });
export type NothingFound = v.InferOutput<typeof nothingFound>;

/** What the provider publishes for a mail address, or that nothing is known. Also the answer of `settings --json`. */
export const settingsSchema = v.object({
  address: v.string(),
  domain: v.string(),
  /** Null also where a domain publishes settings of its own and we do not know who serves it. */
  provider: v.nullable(v.object({ id: v.string(), name: v.string() })),
  status: v.picklist(['active', 'ending', 'ended', 'server-specific', 'no-smtp', 'unknown']),
  /** In order of preference; empty when unknown or not usable from Outlook, never a guess. */
  outgoing: v.array(outgoing),
  /** How it was found; null when unknown. */
  source: v.nullable(v.picklist(['domain', 'glob', 'mx', 'autoconfig', 'well-known', 'srv', 'pacc'])),
  trust: v.nullable(trust),
  notes: v.array(v.string()),
  /** Every place that named servers, best first; absent from what was kept before there was more than one. */
  found: v.optional(v.array(foundSettings)),
  /** The places that were asked in vain; absent where nobody was asked. */
  nothing: v.optional(v.array(nothingFound)),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** The facts of all checks by id. A new check is a row here; the compiler asks for the rest. */
export const factSchemas = {
  'published-settings': v.object({ settings: settingsSchema }),
  'host-address': hostAddressFact,
  'port-open': portOpenFact,
  'smtp-greeting': smtpGreetingFact,
  'tls-certificate': tlsCertificateFact,
  'other-hosts': otherHostsFact,
} as const;
export type CheckId = keyof typeof factSchemas;
export type Facts = { [Id in CheckId]: v.InferOutput<(typeof factSchemas)[Id]> };
export const CHECK_IDS = Object.keys(factSchemas) as CheckId[];

/** Why a thing was not seen. Running out of time is never a fact about the server. */
export const unseenSchema = v.picklist(['out-of-time', 'offline', 'not-applicable', 'crashed', 'stopped', 'no-need']);
export type Unseen = v.InferOutput<typeof unseenSchema>;

/** Seen, with a fact, or unseen, with a reason. A fact that is not `final` may still grow. */
export type Observation<Fact> =
  | { readonly seen: true; readonly fact: Fact; readonly final: boolean; readonly ms: number }
  | { readonly seen: false; readonly why: Unseen; readonly ms: number };

/** All observations so far. A check that is not in it has not reported anything yet. */
export type Evidence = { readonly [Id in CheckId]?: Observation<Facts[Id]> };

function observationSchema(fact: v.GenericSchema) {
  return v.union([
    v.object({ seen: v.literal(true), fact, final: v.boolean(), ms }),
    v.object({ seen: v.literal(false), why: unseenSchema, ms }),
  ]);
}

/** Evidence as it comes over a wire or out of a file. */
export const evidenceSchema = v.object({
  'published-settings': v.optional(observationSchema(factSchemas['published-settings'])),
  'host-address': v.optional(observationSchema(factSchemas['host-address'])),
  'port-open': v.optional(observationSchema(factSchemas['port-open'])),
  'smtp-greeting': v.optional(observationSchema(factSchemas['smtp-greeting'])),
  'tls-certificate': v.optional(observationSchema(factSchemas['tls-certificate'])),
  'other-hosts': v.optional(observationSchema(factSchemas['other-hosts'])),
}) as v.GenericSchema<unknown, Evidence>;
