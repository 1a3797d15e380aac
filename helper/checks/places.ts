import type { Conversation } from '../network/conversation.ts';
import type { Network } from '../network/network.ts';
import type { Place, Probes } from '../network/probes.ts';
import { hostSchema } from '../protocol/account.ts';
import type { Report } from '../protocol/report.ts';
import type { Settings } from '../protocol/evidence.ts';
import { isIP } from 'node:net';
import { is } from 'valibot';
import { accountPlace, publishedPlaces } from './account-place.ts';

/** A resolver that was given up after this long is asked for no further names (ms). */
const SILENT = 900;

/** Servers with a name near the account's that are tried, at most. */
const MOST_NEAR = 2;

/** How many names of a certificate that does not fit are tried, at most. */
const MOST_NAMES = 3;

/** The places of one run, for any number of checks. */
export type Places = (onPlace: (place: Place) => void) => Promise<void>;

/**
 * Works out where to look, step by step: the account's server at once, then the servers its provider publishes, then,
 * if the server's certificate is for other names, those of them that lead to the same address.
 *
 * @param stop fires when the run is over: nothing further is begun
 */
export function placesOf(
  report: Report,
  probes: Probes,
  network: Network,
  settings: Promise<Settings | undefined>,
  stop: AbortSignal,
): Places {
  const known: Place[] = [];
  const listeners: ((place: Place) => void)[] = [];
  const add = (place: Place) => {
    known.push(place);
    for (const listener of listeners) listener(place);
  };
  const done = Promise.all([
    aroundTheAccount(report, probes, network, add),
    aroundTheProvider(report, settings, add),
    aroundTheName(report, probes, network, add, stop),
  ]).then(() => {});
  return (onPlace) => {
    for (const place of known) onPlace(place);
    listeners.push(onPlace);
    return done;
  };
}

async function aroundTheAccount(
  report: Report,
  probes: Probes,
  network: Network,
  add: (place: Place) => void,
): Promise<void> {
  const place = accountPlace(report);
  if (!place) return;
  add(place);
  const conversations = await probes.converse(place);
  const own = conversations.filter((one) => one.target.port === report.account.smtp.port);
  for (const name of await namesInstead(own.length > 0 ? own : conversations, network)) {
    const { ipv4, ipv6 } = await probes.resolve(name);
    const there = new Set([...ipv4, ...ipv6]);
    // Only names of the very server we are talking to: a certificate must not send us elsewhere.
    if (conversations.some((one) => there.has(one.target.address))) add({ ...place, host: name, role: 'certificate' });
  }
}

/**
 * Names that may be meant, if none of the certificates shown is for the host we asked for: what the server calls itself,
 * where the host's name leads (CNAME), what its address is called, as far as a certificate is for them; then the
 * certificates' own names.
 */
async function namesInstead(conversations: readonly Conversation[], network: Network): Promise<string[]> {
  const certificates = (await Promise.all(conversations.map((one) => one.secured))).filter((one) => one !== undefined);
  if (certificates.length === 0 || certificates.some((one) => one.nameFits)) return [];
  const written = certificates.flatMap((one) => one.names);
  const [greetings, others] = await Promise.all([
    Promise.all(conversations.map(async (one) => (await one.talked)?.greeting?.text.split(' ')[0] ?? '')),
    network.otherNames?.(
      conversations[0]?.target.host ?? '',
      conversations.map((one) => one.target.address),
    ) ?? [],
  ]);
  const covered = [...greetings, ...others].filter((name) => written.some((pattern) => covers(pattern, name)));
  const names = [...covered, ...written].filter((name) => name.includes('.') && is(hostSchema, name));
  return [...new Set(names.map((name) => name.toLowerCase().replace(/\.$/, '')))]
    .filter((name) => name !== conversations[0]?.target.host.toLowerCase())
    .slice(0, MOST_NAMES);
}

/** Whether a name of a certificate covers a host; `*` stands for the whole leftmost label (RFC 6125 §6.4.3). */
function covers(pattern: string, host: string): boolean {
  const [written, asked] = [pattern, host].map((one) => one.toLowerCase().replace(/\.$/, ''));
  if (!written || !asked) return false;
  return written.startsWith('*.') ? asked.slice(asked.indexOf('.')) === written.slice(1) : written === asked;
}

async function aroundTheProvider(
  report: Report,
  settings: Promise<Settings | undefined>,
  add: (place: Place) => void,
): Promise<void> {
  const published = await settings;
  if (published) for (const place of publishedPlaces(report, published)) add(place);
}

/**
 * Where the account's server name leads nowhere, or to a host that lets nobody sign in on any port: servers with a name
 * near it, unless they are the very same machine.
 */
async function aroundTheName(
  report: Report,
  probes: Probes,
  network: Network,
  add: (place: Place) => void,
  stop: AbortSignal,
): Promise<void> {
  const place = accountPlace(report);
  // Nothing is near an address.
  if (!place || isIP(place.host)) return;
  const own = await probes.resolve(place.host);
  if (!own.failure && (await servesSomebody(await probes.converse(place)))) return;
  if (stop.aborted) return;
  const { nearNames } = await import('./near-names.ts');
  const there = new Set([...own.ipv4, ...own.ipv6]);
  const found = await Promise.all(
    (await nearNames(report, network, own.failure === 'resolver-silent' && own.ms > SILENT)).map(async (host) => ({
      host,
      ...(await probes.resolve(host)),
    })),
  );
  const others = found.filter(
    ({ ipv4, ipv6 }) => ipv4.length + ipv6.length > 0 && ![...ipv4, ...ipv6].some((address) => there.has(address)),
  );
  const ports = place.ports.filter(({ port }) => port !== 25 && port !== 2525);
  for (const { host } of others.slice(0, MOST_NEAR)) add({ host, role: 'near', ports });
}

/** Whether any port leads to a conversation; of ports that keep us waiting nothing is expected any more. */
async function servesSomebody(conversations: readonly Conversation[]): Promise<boolean> {
  const serves = conversations.map(async (one) => {
    const talk = (await one.overdue) ? undefined : await one.talked;
    // Where a conversation broke off, the reason is there sooner than in the name.
    const signsIn = talk && (talk.authBefore.length > 0 || talk.authAfter.length > 0 || talk.failure);
    if (!signsIn) throw new Error('serves nobody');
  });
  return Promise.any(serves).then(
    () => true,
    () => false,
  );
}
