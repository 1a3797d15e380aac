import { readFile } from 'node:fs/promises';
import { HOST, standing, type BrokenMail, type Diagnosed, type StandingWorld } from '../../worlds/broken-mail.ts';
import { POWERSHELL } from '../../../helper/system/windows/run-program.ts';
import { needsRoot } from '../../worlds/needs-root.ts';
import { accountValues, firewall, OURS, OUTLOOK, outlookWith, regFileFor } from '../../worlds/windows-computer.ts';
import { trustedRoots } from '../../worlds/windows-root.ts';
import { Wine, type Ran } from '../../worlds/wine.ts';
import type { Literal } from '../../doubles/registry.ts';
import { signed } from '../../worlds/certificates.ts';
import { intercept } from '../../worlds/interceptor.ts';
import { captured } from './fixture.ts';
import { listed } from './listed-products.ts';
import { dw } from './profiles.ts';

/*
 * The whole way: settings in a registry of Windows, read by Node for Windows, which then looks at a real Postfix over a
 * network whose every packet is real.
 */

jest.setTimeout(240_000);

interface Accounts extends Diagnosed {
  readonly accounts: readonly (Diagnosed & { readonly email: string })[];
}

needsRoot(
  'wine',
  'windows-node',
  'postfix',
  'netns',
  'nft',
)('diagnose without argument, on a Windows made of Wine', () => {
  let wine: Wine;

  beforeAll(async () => {
    wine = await Wine.begin();
  });

  afterAll(async () => {
    await wine?.end();
  });

  /** A world, and in it this Windows, which trusts what the world's client is to trust. */
  async function inWorld(world: BrokenMail, act: (place: StandingWorld) => Promise<void>): Promise<void> {
    await standing(world, async (place) => {
      await wine.on(place.internet.client, async () => {
        const roots = trustedRoots(await readFile(place.root, 'utf8'));
        await wine.importReg(regFileFor(roots));
        try {
          await act(place);
        } finally {
          for (const key of Object.keys(roots)) await wine.deleteKey(key);
        }
      });
    });
  }

  async function settings(...of: readonly Literal[]): Promise<void> {
    for (const key of OURS) await wine.deleteKey(key);
    await wine.importReg(regFileFor(...of));
  }

  async function diagnose(...of: readonly Literal[]): Promise<Accounts> {
    await settings(...of);
    const ran = await wine.outboxDoctor(['diagnose', '--json']);
    expect(ran.err).toBe('');
    return { ...(JSON.parse(ran.out) as Omit<Accounts, 'code'>), code: Number(ran.code) };
  }

  const first = ({ code, findings: [one] }: Accounts) => [code, one?.cause, one?.standing];
  const change = (diagnosed: Diagnosed) =>
    diagnosed.findings[0]?.corrections.map(({ setting, to, tried }) => [setting, to, tried]);

  it('finds a port that the server does not have, and the right one as tried', () =>
    inWorld({ postfix: { ports: { smtp: 25, smtps: 465 } } }, async () => {
      const diagnosed = await diagnose(outlookWith(accountValues('anna@example.test')));
      expect(first(diagnosed)).toEqual([1, 'wrong-port', 'confirmed']);
      expect(change(diagnosed)).toEqual([
        ['smtp.port', 465, true],
        ['smtp.encryption', 'tls', true],
      ]);
      expect(diagnosed.settingsChange).toEqual({ 'smtp.port': 465, 'smtp.encryption': 'tls' });

      const { code, out, err }: Ran = await wine.outboxDoctor(['diagnose']);
      expect({ code, err }).toEqual({ code: 1, err: '' });
      expect(out).toContain(`anna@example.test  ·  ${HOST}:587  ·  STARTTLS  (profile Outlook)`);
      expect(out).toContain(`port 465 of the same server is open`);
      expect(out).toMatch(/Port +587 +→ 465 +tried from here just now/);
      expect(out).toContain('Outgoing server (SMTP): 465');
      expect(out).not.toContain('\u001B');
    }));

  it('finds the port for other servers set in place of the one for people, beside what is well', () =>
    inWorld({}, async () => {
      const well = accountValues('ben@example.test');
      const healthy = await diagnose(outlookWith(well));
      expect(first(healthy)).toEqual([0, 'none', 'confirmed']);
      expect(healthy.findings.filter(({ standing: is }) => is === 'confirmed')).toHaveLength(1);

      // With the encryption that Outlook takes where none is set: a door for other servers, and all in the clear.
      const wrong = accountValues('anna@example.test', { 'SMTP Port': dw(25), 'SMTP Secure Connection': dw(0) });
      const two = await diagnose(outlookWith(well, wrong));
      expect(first(two)).toEqual([1, 'plaintext-port-25', 'confirmed']);
      expect(change(two)).toEqual([
        ['smtp.port', 465, true],
        ['smtp.encryption', 'tls', true],
      ]);
      expect(two.accounts.map(({ email, findings: [one] }) => [email, one?.cause])).toEqual([
        ['ben@example.test', 'none'],
        ['anna@example.test', 'plaintext-port-25'],
      ]);

      const { out } = await wine.outboxDoctor(['diagnose']);
      expect(out).toMatch(/^ben@example\.test .*\n✓ .*(?:\n .*)*\n\nanna@example\.test .*\n✗ /m);
    }));

  const healthy = outlookWith(accountValues('anna@example.test'));
  const because = ({ findings: [one] }: Accounts) => one?.because;
  const rule = (name: string, ...more: readonly string[]) =>
    [`v2.33|Action=Block|Active=TRUE|Dir=Out|Protocol=6|RPort=587`, ...more, `Name=${name}|`].join('|');

  it('names the rule of a firewall against Outlook, which lets this program through', () =>
    inWorld({}, async () => {
      const local = await diagnose(healthy, firewall({ '{A}': rule('Kein Outlook für Gäste', `App=${OUTLOOK}`) }));
      expect(first(local)).toEqual([1, 'local-firewall', 'confirmed']);
      expect(because(local)).toContain('Kein Outlook für Gäste');
      expect(local.evidence['port-open']).toMatchObject({ seen: true });

      const variables = `App=${OUTLOOK.replace('C:\\Program Files', '%ProgramFiles%').toLowerCase()}`;
      const policy = await diagnose(healthy, firewall({}, { '{B}': rule('Mail only by Exchange', variables) }));
      expect(first(policy)).toEqual([1, 'local-firewall', 'confirmed']);
      expect(because(policy)).toContain('“Mail only by Exchange” of your organisation’s firewall');

      const others = await diagnose(
        healthy,
        firewall({
          '{C}': rule('Thunderbird', 'App=C:\\Program Files\\Mozilla Thunderbird\\thunderbird.exe'),
          '{D}': rule('Outlook elsewhere', `App=${OUTLOOK}`, 'RA4=203.0.113.0/255.255.255.0'),
          '{E}': rule('Outlook, switched off', `App=${OUTLOOK}`).replace('Active=TRUE', 'Active=FALSE'),
        }),
      );
      expect(first(others)).toEqual([0, 'none', 'confirmed']);
      expect(others.evidence['outlook-firewall']).toMatchObject({ fact: { rules: 3, stops: [], unread: [] } });
    }));

  it('tells of mail that Outlook keeps back, and of encryption that Windows has switched off', () =>
    inWorld({ postfix: { settings: { smtpd_tls_mandatory_protocols: '>=TLSv1.2' } } }, async () => {
      const waits = await diagnose(healthy, {
        'HKCU\\Software\\Microsoft\\Office\\16.0\\Outlook\\Options\\Mail': { 'Send Mail Immediately': 0 },
      });
      expect(first(waits)).toEqual([1, 'offline-mode', 'confirmed']);
      expect(because(waits)).toMatch(/^“Send immediately when connected” is switched off/);

      const protocol = (version: string) =>
        `HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\${version}\\Client`;
      const off = { Enabled: 0, DisabledByDefault: 1 };
      const tls = await diagnose(healthy, { [protocol('TLS 1.2')]: off, [protocol('TLS 1.3')]: off });
      expect(first(tls)).toEqual([1, 'tls-version-mismatch', 'confirmed']);
      expect(because(tls)).toMatch(/^Windows is set not to use TLS 1.2, TLS 1.3\./);
    }));

  const good = signed({ name: 'Test Root', authority: true });

  /** A root that this Windows trusts signs on this computer for what the server would have signed for. */
  function opened(name: string): BrokenMail {
    const root = signed({ name, authority: true });
    return {
      async papers() {
        const roots = (await good).certificate + (await root).certificate;
        return { certificate: await signed({ name: HOST, by: await good }), roots };
      },
      async prepare({ internet, folder }) {
        await intercept(internet.client, 'own', await root, folder);
      },
    };
  }

  it('calls a server intercepted whose certificate a virus scanner made that only Windows’ store trusts', () =>
    inWorld(opened('AVG Web/Mail Shield Root'), async () => {
      const diagnosed = await diagnose(healthy);
      expect(first(diagnosed)).toEqual([1, 'antivirus-interception', 'confirmed']);
      expect(diagnosed.findings[0]).toMatchObject({ title: expect.stringContaining('AVG') as string });
      expect(diagnosed.evidence['tls-certificate']).toMatchObject({
        fact: {
          certificates: expect.arrayContaining([
            expect.objectContaining({ port: 587, trust: { system: 'trusted', bundled: 'untrusted' } }),
          ]) as unknown,
        },
      });
    }));

  it('names the product that Windows lists, where the certificate names only its maker', () =>
    inWorld(opened('Sentinel G2'), async () => {
      await wine.standIn({
        [POWERSHELL]: JSON.stringify({
          AntiVirusProduct: listed(captured('securitycenter2-antivirusproduct.txt')),
          FirewallProduct: [],
          Networks: [],
        }),
      });
      const diagnosed = await diagnose(healthy);
      expect(first(diagnosed)).toEqual([1, 'antivirus-interception', 'confirmed']);
      expect(diagnosed.findings[0]).toMatchObject({ title: expect.stringContaining('Sentinel Agent') as string });
    }));

  it('takes the rules of the network’s category alone, and the proxy that netsh prints', () =>
    inWorld({}, async () => {
      const rules = firewall({ '{A}': rule('At home', `App=${OUTLOOK}`, 'Profile=Private') });
      const inCategory = async (NetworkCategory: number) => {
        await wine.standIn({
          [POWERSHELL]: JSON.stringify({ AntiVirusProduct: [], FirewallProduct: [], Networks: [{ NetworkCategory }] }),
          'netsh.exe': captured('winhttp-proxy.txt'),
        });
        return diagnose(healthy, rules);
      };
      const publicly = await inCategory(0);
      expect(first(publicly)).toEqual([0, 'none', 'confirmed']);
      expect(publicly.evidence['outlook-firewall']).toMatchObject({ fact: { profile: 'public', stops: [] } });
      const privately = await inCategory(1);
      expect(first(privately)).toEqual([1, 'local-firewall', 'confirmed']);
      expect(because(privately)).toContain('“At home”');
      expect(privately.evidence['proxy-settings']).toMatchObject({ fact: { proxies: [{ server: 'testProxy:8999' }] } });
    }));
});
