import type { CauseId } from '../protocol/cause-ids.ts';
import { isAddress } from './addresses.ts';
import type { Situation } from './cause.ts';
import { ownServer, portAnswer, sameHost, talksAt, workingWays } from './server.ts';

/*
 * What the facts say about the computer's surroundings: resolvers, routes, the web. Pure, and neutral: no Node here.
 */

/** What keeps us from the server's ports altogether: whatever is seen at one of them is only its symptom. */
export const SURROUNDINGS: readonly CauseId[] = [
  'no-network',
  'dns-failure',
  'hosts-file-override',
  'captive-portal',
  'vpn-or-proxy',
  'local-firewall',
  'wrong-server-name',
];

/** Whether the account's own server serves on any port just now, on whichever address. */
export function ownHostServes(situation: Situation): boolean {
  const host = situation.report.account.smtp.host;
  return host !== undefined && workingWays(situation).some((way) => sameHost(way.host, host));
}

/**
 * Whether the account's port serves nobody: it did not let us in, or whoever did speaks no SMTP. Undefined while that is
 * not known.
 */
export function ownPortFails(situation: Situation): boolean | undefined {
  const own = ownServer(situation);
  if (!own) return undefined;
  const answer = portAnswer(situation, own.host, own.port);
  if (answer === undefined) return undefined;
  if (answer !== 'accepted') return true;
  const talk = talksAt(situation, own.host, own.port)[0];
  if (!talk) return situation.over('smtp-greeting') ? true : undefined;
  return talk.greeting?.code !== 220;
}

/** A VPN by which packets leave to the mail server, or to everybody; undefined if there is none. */
export function vpnOnTheWay({ seen }: Situation): { readonly device: string; readonly toAll: boolean } | undefined {
  const routes = seen['way-out']?.routes ?? [];
  const toServer = routes.filter((one) => one.to === 'server' && one.device !== null);
  const toAll = routes.find((one) => one.to === 'anybody' && one.vpn);
  const vpn = toServer.find((one) => one.vpn) ?? (toServer.length === 0 ? toAll : undefined);
  return vpn?.device ? { device: vpn.device, toAll: toAll !== undefined } : undefined;
}

/** Pages of the web that are known by heart, and that somebody else answered. */
export function takenPages({ seen }: Situation) {
  return (seen['web-access']?.pages ?? []).filter((one) => one.answer === 'redirected' || one.answer === 'other');
}

const FAILS = ['servfail', 'refused', 'silent', 'unreachable'];

/** Whether any name was found by way of DNS, and not from the hosts file alone. */
function dnsFindsNames({ seen }: Situation): boolean {
  const listed = seen['hosts-file']?.listed ?? [];
  const controls = seen['other-hosts']?.controls ?? [];
  const byControls = controls.some(
    ({ host, answer }) =>
      !isAddress(host) && !listed.includes(host) && answer !== 'name-not-found' && answer !== 'resolver-silent',
  );
  const others = (seen['host-address']?.hosts ?? []).filter((one) => one.role !== 'account' && !isAddress(one.host));
  const records = seen['name-records'];
  const asked = records?.resolvers.some(
    (one) =>
      one.host.said === 'found' ||
      one.known.said === 'found' ||
      one.domain === 'found' ||
      one.domain === 'no-such-record',
  );
  return byControls || others.some((one) => !one.failure) || asked === true;
}

/**
 * What the configured resolvers do about every name alike: say nothing (`silent`), say that they cannot (`fails`), or deny
 * that there is any (`denies`). Undefined if they differ, serve, or are still being asked.
 */
export function resolversAlike(situation: Situation): 'silent' | 'fails' | 'denies' | undefined {
  const records = situation.seen['name-records'];
  if (!records || records.resolvers.length === 0 || dnsFindsNames(situation)) return undefined;
  const said = records.resolvers.flatMap((one) => [one.host.said, one.known.said, ...(one.domain ? [one.domain] : [])]);
  if (said.every((one) => one === 'silent')) return 'silent';
  if (said.every((one) => FAILS.includes(one))) return 'fails';
  // That the domain is there and has no such record is knowledge of it.
  return said.every((one) => one === 'no-such-name' || FAILS.includes(one)) ? 'denies' : undefined;
}

/** Whether something out in the Internet answered, be it by a refusal; the configured resolvers do not count. */
export function beyondAnswers({ seen }: Situation): boolean {
  const answered = (answer: string) => answer === 'accepted' || answer === 'refused';
  return (
    (seen['other-hosts']?.controls ?? []).some((one) => answered(one.answer)) ||
    (seen['port-open']?.attempts ?? []).some((one) => answered(one.answer)) ||
    (seen['name-records']?.publics ?? []).some((one) => !['silent', 'unreachable'].includes(one.host.said)) ||
    (seen['web-access']?.pages ?? []).some((one) => one.answer !== 'nothing')
  );
}

/** How one address family fails where the other one serves; see `familyFault`. */
type FamilyFault = 'silent' | 'unreachable' | 'refused' | 'other' | 'pending';

/** What is wrong with the account's own port by IPv6 alone, while by IPv4 it goes well. */
export function ipv6Fault(situation: Situation): FamilyFault | undefined {
  return familyFault(situation, 6);
}

/**
 * What is wrong with the account's own port by IPv4 alone, while by IPv6 it goes well. Programs try IPv6 first (RFC 6724
 * §2.1), so it matters only where the error met is about the way to the server.
 */
export function ipv4Fault(situation: Situation): FamilyFault | undefined {
  const { reading } = situation.report;
  const met = reading?.isSendError && ['connect', 'greeting', 'tls', 'unknown'].includes(reading.stage);
  return met ? familyFault(situation, 4) : undefined;
}

/**
 * What is wrong with the account's own port by one address family: no answer (`silent`, `unreachable`), a refusal, or it is
 * let in and then not served as by the other family (`other`). `pending` while it has not answered. Undefined where
 * nothing is wrong, or this computer has no way out by that family.
 */
function familyFault(situation: Situation, family: 4 | 6): FamilyFault | undefined {
  const { seen, over } = situation;
  const own = ownServer(situation);
  if (!own) return undefined;
  const addresses = seen['host-address']?.hosts.find((one) => sameHost(one.host, own.host));
  if (!addresses || addresses.ipv4.length === 0 || addresses.ipv6.length === 0) return undefined;
  const at = (of: 4 | 6) =>
    (seen['port-open']?.attempts ?? []).find(
      (one) => sameHost(one.host, own.host) && one.port === own.port && one.family === of,
    );
  const talkOf = (of: 4 | 6) => talksAt(situation, own.host, own.port).find((one) => one.family === of);
  const good = family === 6 ? 4 : 6;
  if (at(good)?.answer !== 'accepted') return undefined;
  const talk = talkOf(good);
  if (!talk || talk.failure) return undefined;
  const attempt = at(family);
  // Without a route the system says so at once, and every program goes on to the other family unharmed.
  const routes = (seen['way-out']?.routes ?? []).filter((one) => one.to === 'server' && one.family === family);
  if (routes.some((one) => one.device === null)) return undefined;
  if (!attempt) return over('port-open') ? undefined : 'pending';
  if (attempt.answer === 'accepted') {
    const other = talkOf(family);
    if (!other) return over('smtp-greeting') ? 'other' : 'pending';
    return other.failure ? 'other' : undefined;
  }
  if (routes.length === 0) return seen['way-out'] && !over('way-out') ? 'pending' : undefined;
  if (attempt.answer === 'silent') return 'silent';
  return attempt.answer === 'refused' ? 'refused' : 'unreachable';
}

/** Whether a configured resolver gave any sign of life, be it that it cannot help. */
export function resolverIsThere({ seen }: Situation): boolean {
  const there = ['found', 'no-such-name', 'no-such-record', 'servfail', 'refused'];
  return (seen['name-records']?.resolvers ?? []).some(
    (one) =>
      there.includes(one.host.said) ||
      there.includes(one.known.said) ||
      one.machine === 'refused' ||
      one.machine === 'accepted',
  );
}

/** Whether this computer has no route to anybody out there, nor to its resolver. Undefined where that is not known. */
export function hasNoRoute({ seen }: Situation): boolean | undefined {
  const routes = seen['way-out']?.routes ?? [];
  return routes.length === 0 ? undefined : routes.every((one) => one.device === null);
}
