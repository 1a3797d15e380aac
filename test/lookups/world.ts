import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { makeAuthority, makeCertificate } from '../../helper/certificates/make.ts';
import { findSettings } from '../../helper/lookups/find-settings.ts';
import type { Service } from '../../helper/network/name-records.ts';
import type { Settings } from '../../helper/protocol/evidence.ts';
import { FakeNetwork, type FakeWorld } from '../doubles/fake-network.ts';
import { FakeRecords } from '../doubles/fake-records.ts';
import { WebServer, type Asked } from '../doubles/web-server.ts';

/** A page, or what the web server does with whoever asks. */
export type Page =
  | string
  | { readonly body: string; readonly type: string }
  | { readonly to: string; readonly status?: number }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A domain and what stands around it. Its web servers are real ones on loopback, over TLS. */
export interface LookUpWorld {
  /** By `host/path`. Every host in it resolves, and has a certificate that is trusted. */
  readonly pages?: Readonly<Record<string, Page>>;
  /** Names on the one certificate of all web servers, if they are to be other than the hosts themselves. */
  readonly certificateNames?: readonly string[];
  readonly untrusted?: boolean;
  readonly services?: Readonly<Record<string, readonly Service[]>>;
  readonly texts?: Readonly<Record<string, readonly string[]>>;
  readonly mx?: Readonly<Record<string, readonly string[]>>;
  readonly hosts?: FakeWorld['hosts'];
  readonly ports?: FakeWorld['ports'];
  readonly silentDns?: boolean;
}

export interface Looked {
  readonly settings: Settings;
  /** Requests that reached the web servers. */
  readonly asked: readonly Asked[];
  /** Names asked for in DNS, whatever the kind. */
  readonly names: readonly string[];
  readonly ms: number;
  /** Connections that are still open shortly after the answer. */
  readonly left: number;
}

export const DAY = '2026-11-21';

/** Looks up an address in a world, and takes the world down again. */
export async function lookUpIn(
  world: LookUpWorld,
  address = 'anna.secret@example.test',
  { stopAfter, date = DAY }: { readonly stopAfter?: number; readonly date?: string } = {},
): Promise<Looked> {
  const { pages = {}, mx = {} } = world;
  const webHosts = [...new Set(Object.keys(pages).map((key) => key.split('/')[0] ?? ''))];
  const authority = await makeAuthority({ name: 'Test authority' });
  const certified = { names: world.certificateNames ?? [...webHosts, 'nobody.test'] };
  const certificate = await makeCertificate(world.untrusted ? certified : { ...certified, issuer: authority });
  const server = await new WebServer(certificate, (request, response) => {
    const page = pages[`${request.headers.host ?? ''}${request.url ?? ''}`];
    serve(page, request, response);
  }).starts();
  const asked: string[] = [];
  const network = new FakeNetwork({
    hosts: { ...Object.fromEntries(webHosts.map((host) => [host, ['192.0.2.1']])), ...world.hosts },
    ports: { ...Object.fromEntries(webHosts.map((host) => [`${host}:443`, server.port])), ...world.ports },
    mailExchangers: mx,
    trust: [authority.certificate],
  });
  const mailExchangers = network.mailExchangers.bind(network);
  network.mailExchangers = (domain) => {
    asked.push(domain);
    return mailExchangers(domain);
  };
  const records = new FakeRecords({
    services: world.services ?? {},
    texts: world.texts ?? {},
    silent: world.silentDns ?? false,
  });
  const stop = stopAfter === undefined ? new AbortController().signal : AbortSignal.timeout(stopAfter);
  const began = performance.now();
  try {
    const settings = await findSettings(address, date, { network, records }, stop);
    const ms = performance.now() - began;
    const deadline = performance.now() + 500;
    while (network.left > 0 && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 5));
    const names = [...asked, ...network.asked, ...records.asked];
    return { settings, asked: server.asked, names, ms, left: network.left };
  } finally {
    await server.stops();
  }
}

function serve(page: Page | undefined, request: IncomingMessage, response: ServerResponse): void {
  if (page === undefined) response.writeHead(404).end('<html>no such page</html>');
  else if (typeof page === 'string') response.writeHead(200, { 'content-type': 'text/xml' }).end(page);
  else if (typeof page === 'function') page(request, response);
  else if ('to' in page) response.writeHead(page.status ?? 302, { location: page.to }).end();
  else response.writeHead(200, { 'content-type': page.type }).end(page.body);
}

/** Where the four pages of example.test are. */
export const AUTOCONFIG = 'autoconfig.example.test/mail/config-v1.1.xml';
export const WELL_KNOWN = 'example.test/.well-known/autoconfig/mail/config-v1.1.xml';
export const PACC = 'ua-auto-config.example.test/.well-known/user-agent-configuration.json';

/** The TXT record that vouches for a page. */
export function fingerprint(page: string): string {
  return `v=UAAC1; a=sha256; d=${createHash('sha256').update(page).digest('base64')}`;
}
