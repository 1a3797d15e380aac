import * as v from 'valibot';
import { CHECK_IDS, type CheckId } from './check-ids.ts';
import { clockServiceFact } from './facts/clock-service.ts';
import { controlTalksFact } from './facts/control-talks.ts';
import { decoyPortsFact } from './facts/decoy-ports.ts';
import { hostsFileFact } from './facts/hosts-file.ts';
import { incomingSideFact } from './facts/incoming-side.ts';
import { nameRecordsFact } from './facts/name-records.ts';
import { outlookFirewallFact } from './facts/outlook-firewall.ts';
import { outlookLogFact } from './facts/outlook-log.ts';
import { outlookSettingsFact } from './facts/outlook-settings.ts';
import { packetFilterFact } from './facts/packet-filter.ts';
import { proxySettingsFact } from './facts/proxy-settings.ts';
import { securityProductsFact } from './facts/security-products.ts';
import { tlsProtocolsFact } from './facts/tls-protocols.ts';
import { wayOutFact } from './facts/way-out.ts';
import { webAccessFact } from './facts/web-access.ts';
import { winsockCatalogFact } from './facts/winsock-catalog.ts';
import { hostAddressFact } from './facts/host-address.ts';
import { blocklistsFact } from './facts/blocklists.ts';
import { ms } from './facts/common.ts';
import { otherHostsFact } from './facts/other-hosts.ts';
import { portOpenFact } from './facts/port-open.ts';
import { publishedSettingsFact } from './facts/published-settings.ts';
import { sendTestFact } from './facts/send-test.ts';
import { signInFact } from './facts/sign-in.ts';
import { smtpGreetingFact } from './facts/smtp-greeting.ts';
import { clockFact } from './facts/clock.ts';
import { smallAnswerFact } from './facts/small-answer.ts';
import { tlsVersionsFact } from './facts/tls-versions.ts';
import { tlsCertificateFact } from './facts/tls-certificate.ts';

export { CHECK_IDS, type CheckId };
export type { Role } from './facts/common.ts';
export type { ControlTalk } from './facts/control-talks.ts';
export type { Failure } from './facts/failure.ts';
export type { OutlookAccount, OutlookSettings } from './facts/outlook-settings.ts';
export type { Attempt } from './facts/port-open.ts';
export {
  settingsSchema,
  type FoundSettings,
  type NothingFound,
  type Outgoing,
  type Settings,
} from './facts/published-settings.ts';
export type { SendTest } from './facts/send-test.ts';
export type { Answered, SignInTry, UserForm } from './facts/sign-in.ts';
export type { Talk } from './facts/smtp-greeting.ts';
export type { Certificate } from './facts/tls-certificate.ts';

/*
 * What the checks saw. Plain data: it streams to the pane, is kept in a file, replayed and compared.
 * Each check's fact is a list of small things seen; a list grows while its check runs, and `final` tells when it is whole.
 */

/** The facts of all checks by id. A new check is a row here and its id in `check-ids.ts`; the compiler asks for the rest. */
export const factSchemas = {
  'published-settings': publishedSettingsFact,
  'host-address': hostAddressFact,
  'port-open': portOpenFact,
  'smtp-greeting': smtpGreetingFact,
  'tls-certificate': tlsCertificateFact,
  'tls-versions': tlsVersionsFact,
  'small-answer': smallAnswerFact,
  clock: clockFact,
  'other-hosts': otherHostsFact,
  'control-talks': controlTalksFact,
  'decoy-ports': decoyPortsFact,
  'name-records': nameRecordsFact,
  'hosts-file': hostsFileFact,
  'way-out': wayOutFact,
  'web-access': webAccessFact,
  'packet-filter': packetFilterFact,
  'incoming-side': incomingSideFact,
  'outlook-settings': outlookSettingsFact,
  'outlook-firewall': outlookFirewallFact,
  'security-products': securityProductsFact,
  'proxy-settings': proxySettingsFact,
  'winsock-catalog': winsockCatalogFact,
  'tls-protocols': tlsProtocolsFact,
  'clock-service': clockServiceFact,
  'outlook-log': outlookLogFact,
  blocklists: blocklistsFact,
  'sign-in': signInFact,
  'send-test': sendTestFact,
} as const satisfies Record<CheckId, unknown>;
export type Facts = { [Id in CheckId]: v.InferOutput<(typeof factSchemas)[Id]> };

/** Why a thing was not seen. Running out of time is never a fact about the server. */
export const unseenSchema = v.picklist([
  'out-of-time',
  'offline',
  'not-applicable',
  'crashed',
  'stopped',
  'no-need',
  'not-verified', // no TLS with a certificate that holds, so no password was sent
  'no-password', // none was given
  'not-reached', // the way to the server is broken, so nothing could be tried over it
]);
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
export const evidenceSchema = v.object(
  Object.fromEntries(
    Object.entries(factSchemas).map(([id, fact]) => [id, v.optional(observationSchema(fact as v.GenericSchema))]),
  ),
) as unknown as v.GenericSchema<unknown, Evidence>;
