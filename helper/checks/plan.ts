import { COMPUTER_CHECKS } from '../protocol/check-ids.ts';
import { CHECK_IDS, type CheckId } from '../protocol/evidence.ts';
import type { Report } from '../protocol/report.ts';
import type { Asking } from '../system/asking.ts';
import type { Attempt } from '../sign-in/attempt.ts';
import { blocklists } from './blocklists.ts';
import { clockService } from './clock-service.ts';
import type { Check } from './check.ts';
import { controlTalks } from './control-talks.ts';
import { decoyPorts } from './decoy-ports.ts';
import { hostsFile } from './hosts-file.ts';
import { incomingSide } from './incoming-side.ts';
import { nameRecords } from './name-records.ts';
import { outlookFirewall } from './outlook-firewall.ts';
import { outlookLog } from './outlook-log.ts';
import { outlookSettings } from './outlook-settings.ts';
import { packetFilter } from './packet-filter.ts';
import { proxySettings } from './proxy-settings.ts';
import { securityProducts } from './security-products.ts';
import { tlsProtocols } from './tls-protocols.ts';
import { wayOut } from './way-out.ts';
import { webAccess } from './web-access.ts';
import { winsockCatalog } from './winsock-catalog.ts';
import { hostAddress } from './host-address.ts';
import { otherHosts } from './other-hosts.ts';
import { portOpen } from './port-open.ts';
import { publishedSettings } from './published-settings.ts';
import { sendTest } from './send-test.ts';
import { signIn } from './sign-in.ts';
import { smtpGreeting } from './smtp-greeting.ts';
import { clock } from './clock.ts';
import { smallAnswer } from './small-answer.ts';
import { tlsVersions } from './tls-versions.ts';
import { tlsCertificate } from './tls-certificate.ts';

/** Every check by id: the compiler asks for a missing one. */
export const checks: { readonly [Id in CheckId]: Check<Id> } = {
  'published-settings': publishedSettings,
  'host-address': hostAddress,
  'port-open': portOpen,
  'smtp-greeting': smtpGreeting,
  'tls-certificate': tlsCertificate,
  'tls-versions': tlsVersions,
  'small-answer': smallAnswer,
  clock,
  'other-hosts': otherHosts,
  'control-talks': controlTalks,
  'decoy-ports': decoyPorts,
  'name-records': nameRecords,
  'hosts-file': hostsFile,
  'way-out': wayOut,
  'web-access': webAccess,
  'packet-filter': packetFilter,
  'incoming-side': incomingSide,
  'outlook-settings': outlookSettings,
  'outlook-firewall': outlookFirewall,
  'security-products': securityProducts,
  'proxy-settings': proxySettings,
  'winsock-catalog': winsockCatalog,
  'tls-protocols': tlsProtocols,
  'clock-service': clockService,
  'outlook-log': outlookLog,
  blocklists,
  'sign-in': signIn,
  'send-test': sendTest,
};

/**
 * Which checks a report calls for, in the order in which they are shown, and those that were asked for besides. What this
 * computer has no answer to is not in it.
 */
export function plan(
  report: Report,
  attempt?: Attempt,
  asksBlocklists = false,
  asking: Asking = {},
): readonly CheckId[] {
  const { email, smtp } = report.account;
  const knowsWhere = smtp.host !== undefined || email !== undefined;
  // A text about something else, and no account: there is nothing to look for.
  if (report.reading && !report.reading.isSendError && !knowsWhere) return [];
  return CHECK_IDS.filter((id) => {
    if (id === 'blocklists') return asksBlocklists && knowsWhere;
    if (id === 'sign-in') return attempt !== undefined;
    if (id === 'send-test') return attempt?.sendTest === true;
    if (id === 'other-hosts' || id === 'web-access' || id === 'way-out') return true;
    if (id === 'published-settings') return email !== undefined;
    if (COMPUTER_CHECKS.includes(id)) return isAnswered(id, report, asking);
    return knowsWhere;
  });
}

/** Whether this computer can be asked for it, and may be. A practice server stands in a world without this computer. */
function isAnswered(id: CheckId, { practice, account }: Report, { computer, consent = false }: Asking): boolean {
  if (!computer || practice !== undefined) return false;
  switch (id) {
    case 'outlook-settings':
      return consent && computer.outlookSettings !== undefined;
    case 'outlook-log':
      return consent && computer.outlookLog !== undefined;
    case 'outlook-firewall':
      return computer.outlookFirewall !== undefined && account.smtp.host !== undefined;
    case 'security-products':
      return computer.securityProducts !== undefined;
    case 'proxy-settings':
      return computer.proxySettings !== undefined;
    case 'winsock-catalog':
      return computer.winsockCatalog !== undefined;
    case 'tls-protocols':
      return computer.tlsProtocols !== undefined;
    case 'clock-service':
      return computer.clockService !== undefined;
    default:
      return false;
  }
}
