import { isIP } from 'node:net';
import { openWithin } from '../network/open-within.ts';
import type { Facts } from '../protocol/evidence.ts';
import { check, type Looking } from './check.ts';
import { tidy } from './tidy.ts';

type Proxy = Facts['proxy-settings']['proxies'][number];

/** A proxy is near: what it has not answered by now (ms) it does not answer. */
const PATIENCE = 1_500;
/** More proxies than these are not knocked at. */
const MOST_KNOCKS = 4;

/** Which proxies are set on this computer, and whether anybody is there. Nothing is said to them. */
export const proxySettings = check({
  id: 'proxy-settings',
  within: 6_000,
  async observe(looking) {
    const read = await looking.computer?.proxySettings?.();
    if (!read) return undefined;
    const fact = tidy(read);
    looking.tell(fact);
    const servers = [...new Set(fact.proxies.flatMap(({ server }) => server ?? []))].slice(0, MOST_KNOCKS);
    const answers = new Map(
      await Promise.all(servers.map(async (server) => [server, await knock(looking, server)] as const)),
    );
    const proxies = fact.proxies.map((one): Proxy => {
      const answer = one.server === null ? undefined : answers.get(one.server);
      return answer ? { ...one, answer } : one;
    });
    return { ...fact, proxies };
  },
});

/** Undefined where the text is no `host:port`, or its name is not answered for. */
async function knock(
  { network, probes, stop }: Looking<Facts['proxy-settings']>,
  server: string,
): Promise<Proxy['answer']> {
  const [, bracketed, plain, digits] = /^(?:\[([\da-f:.]+)\]|([^\s:/@[\]]+)):(\d{1,5})$/i.exec(server) ?? [];
  const host = bracketed ?? plain;
  const port = Number(digits);
  if (host === undefined || port < 1 || port > 65_535) return undefined;
  const addresses = isIP(host) === 0 ? await probes.resolve(host) : undefined;
  if (addresses?.failure) return addresses.failure === 'name-not-found' ? 'name-not-found' : undefined;
  const address = addresses ? (addresses.ipv4[0] ?? addresses.ipv6[0]) : host;
  if (address === undefined || stop.aborted) return undefined;
  const target = { host, address, family: isIP(address) === 6 ? (6 as const) : (4 as const), port };
  const opened = await openWithin(PATIENCE, (late) => network.open(target, AbortSignal.any([stop, late])));
  if (opened.answer === 'accepted') opened.socket.destroy();
  return stop.aborted ? undefined : opened.answer;
}
