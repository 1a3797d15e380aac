import { webPage } from '../network/web-page.ts';
import type { Facts } from '../protocol/evidence.ts';
import { check } from './check.ts';

type Page = Facts['web-access']['pages'][number];

/**
 * The pages by which Windows, Apple's systems, Android with Chrome, and Firefox find out whether a guest network wants
 * something first. Each has one known answer; whoever answers otherwise stands in between.
 */
export const KNOWN_PAGES: readonly { readonly host: string; readonly path: string; readonly is: RegExp | 204 }[] = [
  { host: 'www.msftconnecttest.com', path: '/connecttest.txt', is: /^Microsoft Connect Test/ },
  { host: 'captive.apple.com', path: '/hotspot-detect.html', is: /<TITLE>Success<\/TITLE>/i },
  { host: 'connectivitycheck.gstatic.com', path: '/generate_204', is: 204 },
  { host: 'detectportal.firefox.com', path: '/success.txt', is: /^success/ },
];

/** Whether the web is what it should be, or a guest network's page stands in its place (captive portal). */
export const webAccess = check({
  id: 'web-access',
  within: 6_000,
  async observe({ network, probes, tell }) {
    const pages: Page[] = [];
    await Promise.all(
      KNOWN_PAGES.map(async ({ host, path, is }) => {
        const url = `http://${host}${path}`;
        const { ipv4, ipv6 } = await probes.resolve(host);
        const address = ipv4[0] ?? ipv6[0];
        const began = performance.now();
        const page =
          address === undefined
            ? undefined
            : await webPage(network, { host, address, family: ipv4[0] ? 4 : 6, port: 80 }, path);
        pages.push({ url, ...judge(host, is, page), ms: Math.round(performance.now() - began) });
        tell({ pages: [...pages] });
      }),
    );
    return { pages };
  },
});

function judge(host: string, is: RegExp | 204, page: Awaited<ReturnType<typeof webPage>>): Omit<Page, 'url' | 'ms'> {
  if (!page) return { answer: 'nothing' };
  if (page.status === undefined) return { answer: 'other' };
  const { status, html } = page;
  const expected = is === 204 ? status === 204 : status === 200 && is.test(page.body);
  if (expected) return { answer: 'expected', status };
  const to = page.location;
  // 511 is for nothing else (RFC 6585 §6). A host that sends one to itself, over https say, sends nobody elsewhere.
  if (status === 511 || (status >= 300 && status < 400 && to !== undefined && leavesFor(to, host)))
    return { answer: 'redirected', status, html, ...(to === undefined ? {} : { to }) };
  return { answer: 'other', status, html };
}

function leavesFor(location: string, host: string): boolean {
  if (!URL.canParse(location, `http://${host}/`)) return false;
  return new URL(location, `http://${host}/`).hostname !== host;
}
