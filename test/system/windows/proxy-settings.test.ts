import fc from 'fast-check';
import * as v from 'valibot';
import { proxySettingsFact } from '../../../helper/protocol/facts/proxy-settings.ts';
import { connectionSettings } from '../../../helper/system/windows/connection-settings.ts';
import type { Environment } from '../../../helper/system/windows/environment.ts';
import { scriptIn, serversIn } from '../../../helper/system/windows/proxy-server.ts';
import { proxySettings, winHttpIn } from '../../../helper/system/windows/proxy-settings.ts';
import { FakeRegistry, type Literal } from '../../doubles/registry.ts';
import { captured, regBytes } from './fixture.ts';
import { programs } from './printed.ts';

const USER = 'HKCU\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const MACHINE = USER.replace('HKCU', 'HKLM');
const POLICY = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const DIRECT = captured('winhttp-direct.txt');

async function read(literal: Literal, environment: Environment = {}, netsh = DIRECT) {
  const { run, started } = programs({ 'netsh.exe winhttp show proxy': netsh });
  const fact = await proxySettings(new FakeRegistry(literal), environment, run);
  v.assert(proxySettingsFact, fact);
  return { ...fact, started };
}

describe('the Internet options', () => {
  test('a proxy that is switched on is told, one that is switched off is not', async () => {
    const set = { ProxyServer: 'proxy.example:8080', ProxyEnable: 1 };
    expect((await read({ [USER]: set })).proxies).toEqual([
      { from: 'internet-options', server: 'proxy.example:8080', script: null },
    ]);
    expect((await read({ [USER]: { ...set, ProxyEnable: 0 } })).proxies).toEqual([]);
  });
  test('a script is named without what may be secret in its address', async () => {
    expect(
      (await read({ [USER]: { AutoConfigURL: 'http://me:secret@wpad.example/a.pac?token=secret#x' } })).proxies,
    ).toEqual([{ from: 'internet-options', server: null, script: 'http://wpad.example/a.pac' }]);
  });
  test('a policy’s are told as its own; the computer’s count for all where it says so', async () => {
    const fact = await read({
      [POLICY]: { ProxyEnable: 1, ProxyServer: 'ruled:3128', ProxySettingsPerUser: 0 },
      [USER]: { ProxyEnable: 1, ProxyServer: 'mine:1' },
      [MACHINE]: { ProxyEnable: 1, ProxyServer: 'ours:2' },
    });
    expect(fact.proxies.map((one) => [one.from, one.server])).toEqual([
      ['policy', 'ruled:3128'],
      ['internet-options', 'ours:2'],
    ]);
  });
  test('a value that is no server is told as not understood, and not shown', async () => {
    const fact = await read({ [USER]: { ProxyEnable: 1, ProxyServer: '<script>' } });
    expect(fact).toMatchObject({ proxies: [], unread: [{ source: `${USER}: ProxyServer`, why: 'not-understood' }] });
  });
});

describe('Windows’ services', () => {
  const [direct, proxy, empty] = regBytes(captured('WinHttpSettings.reg.txt'));
  const settings = (bytes: Uint8Array | undefined) => ({
    [`${MACHINE}\\Connections`]: { WinHttpSettings: bytes ?? '' },
  });
  test('their settings are read as they were captured', async () => {
    expect(await read(settings(proxy))).toMatchObject({
      proxies: [{ from: 'services', server: '192.168.5.45:3128', script: null }],
      started: [],
    });
    expect(await read(settings(direct))).toMatchObject({ proxies: [], started: [], unread: [] });
    expect(await read(settings(empty))).toMatchObject({ proxies: [], unread: [] });
  });
  test('netsh is only asked where the registry holds nothing', async () => {
    expect(await read({}, {}, captured('winhttp-proxy.txt'))).toMatchObject({
      proxies: [{ from: 'services', server: 'testProxy:8999' }],
      started: ['netsh.exe winhttp show proxy'],
    });
  });
  test('another language, and a stub that prints nothing, are not taken for "no proxy"', async () => {
    const german = 'Aktuelle WinHTTP-Proxyeinstellungen:\n\n    Direktzugriff (kein Proxyserver).\n';
    expect((await read({}, {}, german)).unread).toEqual([
      { source: 'netsh winhttp show proxy', why: 'not-understood' },
    ]);
    expect((await read({}, {}, '')).unread).toEqual([{ source: 'netsh winhttp show proxy', why: 'empty' }]);
    expect(winHttpIn(DIRECT)).toEqual({ known: true, value: '' });
  });
  test('settings that are cut off anywhere are refused, and read nothing beyond their end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat({ max: 60 }), (bytes, length) => {
        connectionSettings(bytes);
        if (proxy) connectionSettings(proxy.subarray(0, length));
      }),
    );
    expect(proxy && connectionSettings(proxy.subarray(0, 30))).toBeUndefined();
  });
});

test('the environment’s proxies are told without user and password', async () => {
  expect((await read({}, { https_proxy: 'http://user:p%40ss@proxy.example:3128/', HTTP_PROXY: '' })).proxies).toEqual([
    { from: 'environment', server: 'proxy.example:3128', script: null },
  ]);
});

test('of a mistyped address of a script, no password comes with the path', () => {
  expect(scriptIn('http://http//u:S3CRET@proxy.example:80')).toBe('http://http/');
});

test('several servers are told each, and once', () => {
  expect(serversIn('http=a:1;https=b:2;socks=b:2;ftp=[2001:db8::1]:21')).toEqual(['a:1', 'b:2', '[2001:db8::1]:21']);
  expect(serversIn('')).toEqual([]);
});

test('no secret that stands before a server or a script comes through', () => {
  const secret = 'S3CRET';
  const noise = fc
    .array(fc.constantFrom('@', ':', '/', ';', '=', ' ', 'http://', 'a', '?', '#', '%40', '\\'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(noise, noise, (before, after) => {
      const user = `${before.replace(/[;\s]/g, '')}u:${secret}${after.replace(/[;\s/?#@]/g, '')}@proxy.example:80`;
      expect(serversIn(user)?.join() ?? '').not.toContain(secret);
      expect(scriptIn(`http://u:${secret}@wpad.example/x`)).not.toContain(secret);
      expect(scriptIn(user) ?? '').not.toContain(secret);
    }),
  );
});
