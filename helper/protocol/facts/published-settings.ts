import * as v from 'valibot';
import { encryptionSchema } from '../account.ts';

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

/** What the provider publishes. */
export const publishedSettingsFact = v.object({ settings: settingsSchema });
