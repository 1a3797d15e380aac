import { HOST, standing, type BrokenMail, type Diagnosed, type StandingWorld } from '../../worlds/broken-mail.ts';
import { needsRoot } from '../../worlds/needs-root.ts';
import { accountValues, OURS, outlookWith, regFileFor } from '../../worlds/windows-computer.ts';
import { trustedRoot } from '../../worlds/windows-root.ts';
import { Wine, type Ran } from '../../worlds/wine.ts';
import type { Literal } from '../../doubles/registry.ts';
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
        await settings(trustedRoot(place.issuer.certificate));
        await act(place);
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
});
