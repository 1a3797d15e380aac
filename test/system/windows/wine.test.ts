import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { windowsQuestions, type WindowsDeps } from '../../../helper/system/windows/questions.ts';
import { untold } from '../../../helper/system/told.ts';
import { FakeRegistry, type Literal } from '../../doubles/registry.ts';
import { findProgram } from '../../../tools/programs.ts';
import { needs, pathOf } from '../../needs.ts';
import { captured, regBytes, regTexts } from './fixture.ts';
import { literalIn, regFileOf } from './reg-file.ts';

/*
 * Settings that went through a real registry: imported, kept and exported again by Wine's own reg.exe, with its way of
 * escaping and of breaking long lines, which is Windows' too.
 */

const LOCAL = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy';
const WINSOCK = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\WinSock2\\Parameters\\Protocol_Catalog9';
const SCHANNEL = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols';
const SETTINGS = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const OUTLOOK = 'C:\\Program Files\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE';
const on = { EnableFirewall: 1 };

const computer: Literal = {
  [`${LOCAL}\\DomainProfile`]: on,
  [`${LOCAL}\\StandardProfile`]: on,
  [`${LOCAL}\\PublicProfile`]: on,
  [`${LOCAL}\\FirewallRules`]: {
    ...regTexts(captured('FirewallRules.win11.v2.33.reg.txt')),
    '{A}': `v2.33|Action=Block|Active=TRUE|Dir=Out|Protocol=6|RPort=587|App=${OUTLOOK}|Name=Kein "Outlook" für Gäste|`,
  },
  [`${WINSOCK}\\Catalog_Entries64\\000000000001`]: {
    PackedCatalogItem: regBytes(captured('PackedCatalogItem.viosock.reg.txt'))[0] ?? '',
  },
  [`${SCHANNEL}\\TLS 1.2\\Client`]: { Enabled: 0 },
  [SETTINGS]: { ProxyEnable: 1, ProxyServer: 'http://me:S3CRET@proxy.example:8080' },
  'HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time': { Start: 4 },
};

const deps: WindowsDeps = {
  environment: { SystemRoot: 'C:\\windows', ProgramFiles: 'C:\\Program Files' },
  run: () => Promise.resolve(untold('empty')),
  exists: () => Promise.resolve(true),
  interfaces: () => [],
  ownNetworks: () => [],
  sourceFor: () => Promise.resolve(undefined),
  program: () => Promise.resolve(OUTLOOK),
};

needs('wine')('settings that went through a real registry', () => {
  let folder: string;
  const wine = (program: string, args: readonly string[], within = 60_000) =>
    new Promise<number | null>((resolve, reject) => {
      // Neither a pipe nor nothing will do: Wine's programs fail with the one and hang without.
      const log = openSync(join(folder, 'log.txt'), 'a');
      const env = { ...process.env, WINEPREFIX: folder, WINEDEBUG: '-all', WINEDLLOVERRIDES: 'mscoree,mshtml=' };
      const child = spawn(program, [...args], { stdio: ['ignore', log, log], env, timeout: within });
      closeSync(log);
      child.once('error', reject).once('exit', resolve);
    });
  const onWindows = (name: string) => `Z:${join(folder, name).replaceAll('/', '\\')}`;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'outbox-doctor-wine-'));
    await wine(pathOf('wine'), ['wineboot', '--init'], 120_000);
  }, 150_000);
  afterAll(async () => {
    const server = findProgram('wineserver');
    if (server !== undefined) await wine(server, ['-k'], 10_000);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }, 60_000);

  test('are judged as those that were written, and no secret comes with them', async () => {
    writeFileSync(join(folder, 'in.reg'), regFileOf(computer));
    expect(await wine(pathOf('wine'), ['reg', 'import', onWindows('in.reg')])).toBe(0);
    let exported: Literal = {};
    for (const key of [LOCAL, WINSOCK, SCHANNEL, SETTINGS, 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time']) {
      expect(await wine(pathOf('wine'), ['reg', 'export', key, onWindows('out.reg'), '/y'])).toBe(0);
      exported = { ...exported, ...literalIn(readFileSync(join(folder, 'out.reg'))) };
    }
    const ask = windowsQuestions(new FakeRegistry(exported), deps);
    const connection = { address: '203.0.113.5', family: 4, port: 587 } as const;
    const told = {
      firewall: await ask.outlookFirewall([connection, { ...connection, port: 465 }]),
      winsock: await ask.winsockCatalog(),
      tls: await ask.tlsProtocols(),
      proxies: await ask.proxySettings(),
      clock: await ask.clockService(),
    };
    expect(told).toMatchObject({
      firewall: {
        on: true,
        outbound: 'allow',
        rules: 13,
        stops: [{ ...connection, rule: 'Kein "Outlook" für Gäste', from: 'local', program: OUTLOOK }],
        unread: [],
      },
      winsock: { entries: 1, foreign: [], unread: [] },
      proxies: { proxies: [{ from: 'internet-options', server: 'proxy.example:8080', script: null }] },
      clock: { service: 'W32Time', start: 'disabled', synchronized: false },
    });
    expect(told.tls.protocols.filter((one) => one.client !== 'default')).toEqual([
      { version: 'TLSv1.2', client: 'off' },
    ]);
    expect(JSON.stringify(told)).not.toContain('S3CRET');
  }, 120_000);
});
