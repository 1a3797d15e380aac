import * as v from 'valibot';
import { tlsProtocolsFact } from '../../../helper/protocol/facts/tls-protocols.ts';
import { tlsProtocols } from '../../../helper/system/windows/tls-protocols.ts';
import { FakeRegistry, type Literal } from '../../doubles/registry.ts';

const PROTOCOLS = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols';

async function read(literal: Literal) {
  const fact = await tlsProtocols(new FakeRegistry(literal));
  v.assert(tlsProtocolsFact, fact);
  return { ...fact, of: Object.fromEntries(fact.protocols.map((one) => [one.version, one.client])) };
}

test('where nothing is set, every version is as Windows has it', async () => {
  expect(await read({})).toMatchObject({
    of: { SSLv3: 'default', TLSv1: 'default', 'TLSv1.1': 'default', 'TLSv1.2': 'default', 'TLSv1.3': 'default' },
    unread: [],
  });
});

test.each([
  [{ Enabled: 0 }, 'off'],
  [{ Enabled: 1 }, 'on'],
  [{ Enabled: 0xffffffff, DisabledByDefault: 0 }, 'on'],
  [{ Enabled: 1, DisabledByDefault: 1 }, 'off'],
  [{ DisabledByDefault: 1 }, 'off'],
  [{ DisabledByDefault: 0 }, 'on'],
  [{}, 'default'],
] as const)('%j is %s for a client', async (values, client) => {
  expect((await read({ [`${PROTOCOLS}\\TLS 1.2\\Client`]: values })).of['TLSv1.2']).toBe(client);
});

test('what is set for servers does not count', async () => {
  expect((await read({ [`${PROTOCOLS}\\TLS 1.2\\Server`]: { Enabled: 0 } })).of['TLSv1.2']).toBe('default');
});

test('a text where a number belongs is no setting, and told', async () => {
  const key = `${PROTOCOLS}\\TLS 1.2\\Client`;
  expect(await read({ [key]: { Enabled: '0' } })).toMatchObject({
    of: { 'TLSv1.2': 'default' },
    unread: [{ source: key, why: 'not-understood' }],
  });
});

test('a denied key tells nothing of any version', async () => {
  expect(await read({ [PROTOCOLS]: 'denied' })).toMatchObject({
    protocols: [],
    unread: [{ source: PROTOCOLS, why: 'denied' }],
  });
});

test('what Windows’ own web requests are limited to is named where it is set', async () => {
  const key = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
  expect((await read({ [key]: { DefaultSecureProtocols: 0xa80 } })).winHttp).toEqual(['TLSv1', 'TLSv1.1', 'TLSv1.2']);
  expect((await read({})).winHttp).toBeUndefined();
});
