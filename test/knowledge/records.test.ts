import { getDomain } from 'tldts';
import { findProvider } from '../../helper/knowledge/find-provider.ts';
import { gateways, policies, providers, type Provider } from '../../helper/knowledge/providers.ts';
import { settingsFor } from '../../helper/knowledge/settings.ts';

/*
 * Every record of both tables, held against the rules: what is wrong here is a wrong answer to somebody.
 */

const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*$/;

function cases<Item extends { readonly id: string }>(all: readonly Item[]): [string, Item][] {
  return all.map((one) => [one.id, one]);
}

/** What `findProvider` says for one MX host alone. */
function byMx(host: string): string | undefined {
  const found = findProvider('nobody.test', [host]);
  return found?.by === 'mx' ? found.provider.id : found?.by === 'gateway' ? found.gateway.id : undefined;
}

describe.each(cases(providers))('%s', (id, provider) => {
  test('is found by each of its domains', () => {
    for (const domain of provider.domains) {
      expect(domain).toMatch(HOST);
      expect(settingsFor(`a@${domain}`)).toMatchObject({ provider: { id }, source: 'domain' });
      expect(settingsFor(`A@${domain.toUpperCase()}.`)).toMatchObject({ provider: { id } });
    }
  });

  test('is not found by what only ends or begins like them', () => {
    const globs = providers.flatMap(({ domainGlobs = [] }) => domainGlobs);
    for (const domain of provider.domains) {
      const globbed = globs.some((glob) => glob.startsWith('*') && `x.${domain}`.endsWith(glob.slice(1)));
      const listed = providers.some(({ domains }) => domains.includes(`x.${domain}`));
      if (!globbed && !listed) expect(settingsFor(`a@x.${domain}`).provider).toBeNull();
      expect(settingsFor(`a@xx${domain}`).provider?.id).not.toBe(id);
      expect(settingsFor(`a@${domain}.test`).provider).toBeNull();
    }
  });

  test('is found by each of its MX patterns, on the borders of labels alone', () => {
    for (const pattern of provider.mxPatterns) {
      expect(pattern).toMatch(HOST);
      expect(byMx(`mx1.${pattern}`)).toBe(id);
      if (!provider.mxExcept?.includes(pattern)) expect(byMx(pattern)).toBe(id);
      const within = provider.mxPatterns.some((end) => pattern.endsWith(`.${end}`));
      if (!within) expect(byMx(`xx${pattern}`)).not.toBe(id);
      expect(byMx(`${pattern}.nobody.test`)).toBeUndefined();
    }
    for (const host of provider.mxExact ?? []) {
      expect(byMx(host)).toBe(id);
      expect(byMx(`x.${host}`)).not.toBe(id);
    }
    for (const host of provider.mxExcept ?? []) {
      expect(byMx(host)).not.toBe(id);
      expect(byMx(`x.${host}`)).not.toBe(id);
    }
  });

  test('offers nothing unencrypted, and each port with the encryption it is for', () => {
    for (const domain of [...provider.domains.slice(0, 1), 'nobody.test']) {
      const settings = settingsFor(`a@${domain}`, domain === 'nobody.test' ? mxOf(provider) : []);
      for (const { host, port, encryption, auth } of settings.outgoing) {
        expect(host).toMatch(HOST);
        expect(encryption).not.toBe('none');
        expect(auth.length).toBeGreaterThan(0);
        expect(new Set(auth).size).toBe(auth.length);
        if (port === 465) expect(encryption).toBe('tls');
        if (port === 25) expect(encryption).toBe('starttls');
        // ISPDB and FairEmail both vouch for these two: implicit TLS on 587.
        if (port === 587)
          expect(encryption).toBe(['mobile.charter.net', 'mail.brighthouse.com'].includes(host) ? 'tls' : 'starttls');
        expect([25, 465, 586, 587, 994]).toContain(port);
      }
    }
  });

  test('says where it is known from, and signs in with a name where a password is asked for', () => {
    expect(provider.sources.length).toBeGreaterThan(0);
    expect(provider.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    for (const { auth, username } of provider.outgoing) {
      expect(auth.join() === 'none').toBe(username === 'none');
    }
  });
});

function mxOf({ mxPatterns, mxExact = [] }: Provider): string[] {
  const [first] = [...mxExact, ...mxPatterns.map((pattern) => `mx1.${pattern}`)];
  return first === undefined ? [] : [first];
}

test('no domain and no MX name stands in two records', () => {
  for (const names of [
    providers.flatMap(({ domains }) => domains),
    [...providers, ...gateways].flatMap(({ mxPatterns }) => mxPatterns),
    providers.flatMap(({ mxExact = [] }) => mxExact),
    [...providers, ...gateways].map(({ id }) => id),
  ]) {
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
});

test.each(cases(gateways))('the filter or forwarder %s is found by each of its MX patterns', (id, { mxPatterns }) => {
  for (const pattern of mxPatterns) {
    expect(byMx(`a.b.${pattern}`)).toBe(id);
    expect(byMx(`xx${pattern}`)).not.toBe(id);
  }
});

test('no provider claims a name below a gateway’s', () => {
  const names = providers.flatMap(({ mxPatterns, mxExact = [] }) => [...mxPatterns, ...mxExact]);
  const below = gateways.flatMap(({ mxPatterns }) =>
    names.filter((name) => mxPatterns.some((end) => name.endsWith(`.${end}`))),
  );
  expect(below).toEqual([]);
});

test('no provider’s domain is a public suffix, under which others have theirs', () => {
  const suffixes = providers.flatMap(({ domains }) => domains.filter((domain) => getDomain(domain) === null));
  // The Indian government's own: its offices have their mail with it.
  expect(suffixes).toEqual(['gov.in', 'nic.in']);
});

describe('no account password is offered where only OAuth or an app password works', () => {
  test.each([
    ['oauth2', ['outlook.com', 'hotmail.com', 'live.de', 'msn.com', 'rogers.com']],
    [
      'oauth2 app-password',
      ['gmail.com', 'googlemail.com', 'umich.edu', 'nyu.edu', 'yahoo.com', 'yahoo.de', 'yahoo.com.vn', 'ymail.com'],
    ],
    [
      'oauth2 app-password',
      ['aol.com', 'verizon.net', 'att.net', 'sbcglobal.net', 'sky.com', 'cox.net', 'fastmail.com'],
    ],
    ['app-password', ['icloud.com', 'me.com', 't-online.de', 'qq.com', '163.com', '126.com', 'yeah.net', 'mail.ru']],
    ['app-password', ['pobox.com', 'bigpond.com', 'telstra.com', 'virginmedia.com', 'ntlworld.com', 'ukr.net']],
    ['app-password oauth2', ['yandex.ru', 'ya.ru', 'yandex.com']],
  ])('%s: %j', (ways, domains) => {
    for (const domain of domains) {
      const { outgoing } = settingsFor(`a@${domain}`);
      expect(outgoing.length).toBeGreaterThan(0);
      expect([...new Set(outgoing.map(({ auth }) => auth.join(' ')))]).toEqual([ways]);
    }
  });

  test('on Google’s, Microsoft’s consumer and Yahoo’s servers, whoever’s record names them', () => {
    const hosts =
      /^(?:smtp\.gmail\.com|smtp-mail\.outlook\.com|smtp\.mail\.yahoo\.com|smtp\.aol\.com|smtp\.mail\.me\.com)$/;
    const offering = providers.flatMap(({ id, outgoing }) =>
      outgoing.filter(({ host, auth }) => hosts.test(host) && auth.includes('password')).map(() => id),
    );
    expect(offering).toEqual([]);
  });

  test('the records hold nothing that a policy ended before they were written', () => {
    for (const { provider: id, from, ends } of policies) {
      if (from === undefined || from > '2026-11-21' || ends === 'service' || ends === undefined) continue;
      const provider = providers.find((one) => one.id === id);
      expect(provider).toBeDefined();
      for (const { auth } of provider?.outgoing ?? []) expect(auth.filter((way) => ends.includes(way))).toEqual([]);
    }
  });
});
