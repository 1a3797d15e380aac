import { asciiDomain, leadsNowhere } from '../knowledge/domain.ts';
import type { Network } from './network.ts';
import { askWebServer, NoPage, type PageFailure } from './secure-web.ts';

/** A page, or why there is none. */
export type Got =
  | { readonly body: Buffer; /** The hosts asked, the first one first. */ readonly hosts: readonly string[] }
  | { readonly failure: PageFailure; readonly hosts: readonly string[] };

/** What kind of page is wanted. */
export type PageKind = 'xml' | 'json';

/** From the first packet to the last (ms), redirects and all. */
const WHOLE = 5_000;
/** The classic chain is domain → www.domain → hoster; one more to be kind. */
const MOST_REDIRECTS = 3;

const ACCEPT = { xml: 'text/xml, application/xml', json: 'application/json' } as const;
const TYPES = {
  xml: /^(?:text\/xml|application\/xml|[a-z]+\/[\w.-]+\+xml)$/,
  json: /^application\/(?:[\w.-]+\+)?json$/,
};

/**
 * Gets a small page over https. Never throws, never takes longer than five seconds, and never goes anywhere but to port
 * 443 of a host with a name: not to http, not to an address, not to another port.
 *
 * @param stop fires when it is not wanted any more
 */
export async function httpsGet(network: Network, address: string, kind: PageKind, stop: AbortSignal): Promise<Got> {
  const end = new AbortController();
  const timer = setTimeout(() => {
    end.abort();
  }, WHOLE);
  const over = AbortSignal.any([stop, end.signal]);
  const hosts: string[] = [];
  try {
    let url = new URL(address);
    for (;;) {
      hosts.push(url.hostname);
      const answer = await askWebServer(network, url, ACCEPT[kind], over);
      if (answer.status === 200) {
        return TYPES[kind].test(answer.type) ? { body: answer.body, hosts } : { failure: 'wrong-type', hosts };
      }
      if (![301, 302, 303, 307, 308].includes(answer.status)) {
        return { failure: answer.status === 404 || answer.status === 410 ? 'not-there' : 'refused', hosts };
      }
      const next = followable(answer.location, url);
      if (!next || hosts.length > MOST_REDIRECTS) return { failure: 'redirect', hosts };
      url = next;
    }
  } catch (error) {
    if (stop.aborted) return { failure: 'stopped', hosts };
    return { failure: error instanceof NoPage ? error.failure : 'broken', hosts };
  } finally {
    clearTimeout(timer);
  }
}

function followable(location: string | undefined, from: URL): URL | null {
  if (location === undefined || !URL.canParse(location, from.href)) return null;
  const url = new URL(location, from);
  const plain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  const host = asciiDomain(url.hostname);
  return plain && host !== null && !leadsNowhere(host) ? url : null;
}
