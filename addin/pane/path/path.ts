import type { Account } from '../../../helper/protocol/account.ts';
import type { CauseId } from '../../../helper/protocol/cause-ids.ts';
import type { Evidence } from '../../../helper/protocol/evidence.ts';
import type { Finding } from '../../../helper/protocol/finding.ts';
import type { Standing } from '../mark.tsx';

/** The parts of the way a mail goes, in order. */
export const PARTS = ['outlook', 'computer', 'network', 'server'] as const;
export type Part = (typeof PARTS)[number];

/** How each part of the way stands. */
export interface Path {
  readonly parts: Readonly<Record<Part, Standing>>;
  /** Where it ends, or where it may; null where that is not known, or nothing is wrong. */
  readonly breaks: Part | null;
}

/** What the picture is drawn from. */
export interface Way {
  readonly account: Account;
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
  readonly isRunning: boolean;
}

/**
 * How far the way is open. A confirmed finding says where it breaks, and beyond a break nothing is known but what another
 * check reached. Possible ones only say where it may, and then the parts that were reached are good and the others open.
 */
export function path(way: Way): Path {
  const first = way.findings[0];
  if (first?.standing === 'confirmed') {
    return first.cause === 'none' ? whole : brokenAt(placeOf(first.cause), beyondOf(way));
  }
  const reached = reachedOf(way);
  // While it is looked at everything is still possible; a picture full of question marks would say nothing.
  const maybe = new Set(way.isRunning ? [] : possiblePlaces(way.findings));
  const parts = {} as Record<Part, Standing>;
  for (const part of PARTS) {
    if (maybe.has(part)) parts[part] = 'possible';
    else if (reached.has(part)) parts[part] = 'good';
    else parts[part] = way.isRunning ? 'looking' : 'open';
  }
  const [only, second] = maybe;
  return { parts, breaks: only !== undefined && second === undefined ? only : null };
}

const whole: Path = {
  parts: { outlook: 'good', computer: 'good', network: 'good', server: 'good' },
  breaks: null,
};

function brokenAt(breaks: Part, reached: ReadonlySet<Part>): Path {
  const parts = {} as Record<Part, Standing>;
  for (const [index, part] of PARTS.entries()) {
    const place = PARTS.indexOf(breaks);
    parts[part] = index < place || (index > place && reached.has(part)) ? 'good' : index === place ? 'bad' : 'open';
  }
  return { parts, breaks };
}

/** What was reached past a break by another way: the network by any other server, the server by any of its ports. */
function beyondOf({ account: { smtp }, evidence }: Way): ReadonlySet<Part> {
  const reached = new Set<Part>();
  const others = evidence['other-hosts'];
  const talks = evidence['smtp-greeting'];
  const isOwn = ({ host }: { readonly host: string }) => host.toLowerCase() === smtp.host?.toLowerCase();
  if (others?.seen && others.fact.controls.some(({ answer }) => answer === 'accepted')) {
    reached.add('computer').add('network');
  }
  if (talks?.seen && talks.fact.talks.some((talk) => isOwn(talk) && !talk.failure)) {
    for (const part of PARTS.slice(1)) reached.add(part);
  }
  return reached;
}

function possiblePlaces(findings: readonly Finding[]): readonly Part[] {
  return findings.filter(({ standing }) => standing === 'possible').map(({ cause }) => placeOf(cause));
}

/** What the checks themselves have reached: at the account's own door, where that is known. */
function reachedOf({ account: { smtp }, evidence }: Way): ReadonlySet<Part> {
  const own = <One extends { host: string; port: number }>(all: readonly One[]) =>
    all.filter((one) => (!smtp.host || one.host === smtp.host) && (smtp.port === undefined || one.port === smtp.port));
  const others = evidence['other-hosts'];
  const ports = evidence['port-open'];
  const talks = evidence['smtp-greeting'];

  const attempts = ports?.seen ? ports.fact.attempts : [];
  const anywhere = attempts.some(({ answer }) => answer === 'accepted');
  const isOnline =
    anywhere || (others?.seen === true && others.fact.controls.some(({ answer }) => answer === 'accepted'));
  const reached = new Set<Part>();
  if (isOnline || (others?.seen && others.fact.ownAddresses > 0)) reached.add('outlook').add('computer');
  if (own(attempts).some(({ answer }) => answer === 'accepted')) reached.add('network');
  if (talks?.seen && own(talks.fact.talks).some(({ failure }) => !failure)) reached.add('server');
  return reached;
}

/** Where on the way a cause breaks it. What is not named here is the server's. */
export function placeOf(cause: CauseId): Part {
  return places[cause] ?? 'server';
}

const places: { readonly [Cause in CauseId]?: Part } = {
  'wrong-server-name': 'outlook',
  'wrong-port': 'outlook',
  'wrong-encryption-mode': 'outlook',
  'plaintext-port-25': 'outlook',
  'auth-not-enabled': 'outlook',
  'auth-mechanism-mismatch': 'outlook',
  'sender-not-allowed': 'outlook',
  'offline-mode': 'outlook',
  'timeout-too-short': 'outlook',
  'profile-corruption': 'outlook',
  'duplicate-profile': 'outlook',
  'data-file-problem': 'outlook',
  'message-too-large': 'outlook',
  'local-firewall': 'computer',
  'antivirus-interception': 'computer',
  'clock-skew': 'computer',
  'winsock-corruption': 'computer',
  'internet-settings-corruption': 'computer',
  'vpn-or-proxy': 'computer',
  'low-disk-or-memory': 'computer',
  'software-conflict': 'computer',
  'no-network': 'computer',
  'network-blocks-port': 'network',
  'isp-blocks-port': 'network',
  'dns-failure': 'network',
  'blocklisted-ip': 'network',
};
