import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeAuthority, makeCertificate } from '../../helper/certificates/make.ts';
import type { Settings } from '../../helper/protocol/evidence.ts';
import { inProject } from '../../tools/root.ts';
import { autoconfigPage, outgoingServer } from '../lookups/pages.ts';
import { needsRoot } from './needs-root.ts';
import { ready } from './ready.ts';
import { smallInternet, type SmallInternetWish } from './small-internet.ts';

const WEB = ['example.test', 'autoconfig.example.test', 'ua-auto-config.example.test'];

interface Answer {
  readonly code: number;
  readonly settings: Settings;
  /** What the web server was asked for: host and path. */
  readonly asked: readonly string[];
}

/** Runs `settings` for anna@example.test as a user would, with real DNS and a real web server at the other end. */
async function settingsIn(
  wish: Partial<SmallInternetWish>,
  pages: Readonly<Record<string, readonly [type: string, body: string]>>,
  ...args: readonly string[]
): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), 'outbox-doctor-settings-'));
  const internet = await smallInternet({ serverNames: WEB, ...wish });
  try {
    const issuer = await makeAuthority({ name: 'Test authority' });
    const made = await makeCertificate({ names: WEB, issuer });
    const file = async (name: string, text: string) => {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    };
    const root = await file('root.pem', issuer.certificate);
    const files = [await file('certificate.pem', made.certificate), await file('key.pem', made.key)];
    const script = inProject('test/worlds/web-pages.ts');
    const web = internet.server.start(process.execPath, [script, ...files, JSON.stringify(pages)]);
    await ready(web);
    let said = '';
    web.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const { code, stdout, stderr } = await internet.client.run('env', [
      `NODE_EXTRA_CA_CERTS=${root}`,
      process.execPath,
      inProject('bin/outbox-doctor.js'),
      'settings',
      'anna@example.test',
      '--json',
      ...args,
    ]);
    if (stdout === '') throw new Error(stderr);
    return { code, settings: JSON.parse(stdout) as Settings, asked: said.split('\n').filter(Boolean) };
  } finally {
    await internet.close();
    await rm(folder, { recursive: true });
  }
}

needsRoot('netns', 'nft')('settings, with real DNS and a real web server', () => {
  jest.setTimeout(60_000);

  const pacc = JSON.stringify({
    protocols: { submit: { host: 'submit.example.test' } },
    authentication: { password: true },
  });
  const pages = {
    'autoconfig.example.test/mail/config-v1.1.xml': ['text/xml', autoconfigPage(outgoingServer())],
    'ua-auto-config.example.test/.well-known/user-agent-configuration.json': ['application/json', pacc],
  } as const;
  const digest = createHash('sha256').update(pacc).digest('base64');
  const records = {
    'example.test': { mx: [[10, 'mx.example.test']] },
    '_ua-auto-config.example.test': { txt: [`v=UAAC1; a=sha256; d=${digest}`] },
    '_submissions._tcp.example.test': { srv: [[0, 1, 465, 'srv.example.test']] },
    '_submission._tcp.example.test': { srv: [[0, 0, 0, '.']] },
  } as const;

  it('finds what a domain publishes, best first, and sends nothing but the domain', async () => {
    const { code, settings, asked } = await settingsIn({ records }, pages);
    expect(code).toBe(0);
    expect(settings.found?.map(({ by, trust, outgoing }) => `${by} ${trust} ${outgoing[0]?.host ?? ''}`)).toEqual([
      'pacc high submit.example.test',
      'autoconfig high smtp.example.test',
      'srv low srv.example.test',
    ]);
    expect(asked.toSorted()).toEqual([
      'autoconfig.example.test/mail/config-v1.1.xml',
      'example.test/.well-known/autoconfig/mail/config-v1.1.xml',
      'ua-auto-config.example.test/.well-known/user-agent-configuration.json',
    ]);
  });

  it('asks nobody with --offline', async () => {
    const { code, settings, asked } = await settingsIn({ records }, pages, '--offline');
    expect(code).toBe(3);
    expect(settings).toMatchObject({ status: 'unknown', outgoing: [] });
    expect(asked).toEqual([]);
  });

  it('asks no web server where the MX tells enough', async () => {
    const { settings, asked } = await settingsIn(
      {
        records: {
          'example.test': {
            mx: [
              [20, 'alt1.aspmx.l.google.com'],
              [10, 'aspmx.l.google.com'],
            ],
          },
        },
      },
      pages,
    );
    expect(settings).toMatchObject({ provider: { id: 'google-workspace' }, source: 'mx' });
    expect(asked).toEqual([]);
  });

  it('comes to an end where the resolver is silent', async () => {
    const { code, settings } = await settingsIn(
      { resolver: 'silent', hosts: WEB.map((name) => `10.66.2.2 ${name}`) },
      pages,
    );
    // The hosts file still leads to the pages; what DNS alone tells is missing.
    expect(code).toBe(0);
    expect(settings.nothing).toContainEqual({ by: 'srv', why: 'DNS gave no answer.' });
    expect(settings.found?.map(({ by }) => by)).toEqual(['autoconfig']);
  });
});
