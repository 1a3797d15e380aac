import { isAddress, isLoopback } from './addresses.ts';
import type { Situation } from './cause.ts';
import { sameHost } from './server.ts';

/*
 * What the comparison with well-known hosts says.
 */

/** Whether well-known hosts that serve a port can be reached on it from here. */
export function controlsOn({ report, seen, whole }: Situation, port: number): 'answer' | 'blocked' | 'unknown' {
  const own = ownAddresses(report.account.smtp.host, seen);
  const controls = (seen['other-hosts']?.controls ?? []).filter(
    // One at the account's own address is nobody to compare with: there is one machine for all names, or a lie about them.
    (one) => one.port === port && !(one.address !== undefined && own.has(one.address)),
  );
  if (controls.some((one) => one.answer === 'accepted')) return 'answer';
  const tried = controls.filter((one) => one.answer !== 'name-not-found' && one.answer !== 'resolver-silent');
  // One host alone may be down; two that both serve the port and both give no answer are not.
  return tried.length >= 2 && whole('other-hosts') ? 'blocked' : 'unknown';
}

function ownAddresses(host: string | undefined, seen: Situation['seen']): ReadonlySet<string> {
  const own = (seen['host-address']?.hosts ?? []).filter((one) => host !== undefined && sameHost(one.host, host));
  // A practised network has all its servers on this computer.
  return new Set(own.flatMap((one) => [...one.ipv4, ...one.ipv6]).filter((address) => !isLoopback(address)));
}

/** A domain that is there without such records is known all the same. */
function knows(said: string | null): boolean {
  return said === 'found' || said === 'no-such-record';
}

/** Whether anything beyond this computer has answered at all. Undefined if nothing has and not everybody was waited for. */
export function somethingAnswers({ seen, whole }: Situation): boolean | undefined {
  const answered = (answer: string) => answer === 'accepted' || answer === 'refused';
  if (seen['other-hosts']?.controls.some((one) => answered(one.answer))) return true;
  // A resolver beyond this computer that answers is somebody, too. The router's own may answer with no line behind it.
  if (seen['other-hosts']?.resolver === 'answers' && !resolverIsNear(seen)) return true;
  if (seen['port-open']?.attempts.some((one) => answered(one.answer))) return true;
  if (seen['web-access']?.pages.some((one) => one.answer !== 'nothing')) return true;
  if (seen['name-records']?.publics.some((one) => !['silent', 'unreachable'].includes(one.host.said))) return true;
  return whole('other-hosts') && whole('port-open') ? false : undefined;
}

/**
 * Whether this is a network of its own, with nobody in it to compare with: its resolver knows the account's server and denies
 * every well-known host, or there is a way to the server and none to anybody else. That nobody answers says nothing there.
 */
export function isNetworkOfItsOwn({ seen, report }: Situation): boolean {
  const { host = '' } = report.account.smtp;
  const found = seen['host-address']?.hosts.some((one) => sameHost(one.host, host) && !one.failure) ?? false;
  const named = (seen['other-hosts']?.controls ?? []).filter((one) => !/^[\d.]+$|:/.test(one.host));
  if (found && named.length > 0 && named.every((one) => one.answer === 'name-not-found')) return true;
  const routes = seen['way-out']?.routes ?? [];
  const leads = (to: 'anybody' | 'server') => routes.some((one) => one.to === to && one.device !== null);
  return leads('server') && !leads('anybody');
}

/** Whether names are asked for at the router of this network, or on this very computer. */
function resolverIsNear(seen: Situation['seen']): boolean {
  const routes = seen['way-out']?.routes ?? [];
  const resolver = routes.find((one) => one.to === 'resolver')?.address;
  if (resolver === undefined) return false;
  const gateways = (seen['way-out']?.defaults ?? []).map((one) => one.gateway);
  return isLoopback(resolver) || gateways.includes(resolver);
}

/** Whether the resolver has found any of the names we asked it for. Undefined while it has not and more may come. */
export function namesAreFound({ seen, over }: Situation): boolean | undefined {
  const found = (seen['host-address']?.hosts ?? []).some((one) => !one.failure && !isAddress(one.host));
  const controls = seen['other-hosts']?.controls ?? [];
  const byName = controls.filter((one) => !isAddress(one.host));
  if (found || byName.some((one) => one.answer !== 'name-not-found' && one.answer !== 'resolver-silent')) return true;
  if (seen['name-records']?.resolvers.some((one) => one.known.said === 'found' || knows(one.domain))) return true;
  return over('other-hosts') && over('host-address') ? false : undefined;
}
