import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../../../tools/root.ts';
import { HOST, standing } from '../../worlds/broken-mail.ts';
import { needsRoot } from '../../worlds/needs-root.ts';
import { accountValues } from '../../worlds/windows-computer.ts';
import { trustedRoots } from '../../worlds/windows-root.ts';
import { windowsPath, Wine, type Ran } from '../../worlds/wine.ts';
import { regFile } from '../registry/reg-text.ts';
import { defaultProfile, dw, home, profile, SECRET, sz } from './profiles.ts';
import { regFileOf } from './reg-file.ts';
import { filesWithSecret, holdsSecret } from './secret.ts';

jest.setTimeout(240_000);

const bytes = (data: Buffer) => `hex:02,${[...data].map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
/** The same password in every form in which it may lie there. */
const PLANTED: Readonly<Record<string, string>> = {
  'IMAP Password': bytes(Buffer.from(SECRET)),
  'POP3 Password': bytes(Buffer.from(SECRET, 'utf16le')),
  'SMTP Password': sz(SECRET),
  'HTTP Password': sz(Buffer.from(SECRET).toString('hex')),
  'EAS Password': sz(Buffer.from(SECRET, 'utf16le').toString('base64')),
};

needsRoot(
  'wine',
  'windows-node',
  'postfix',
  'netns',
  'nft',
)('a password in a profile', () => {
  let wine: Wine;

  beforeAll(async () => {
    wine = await Wine.begin();
  });

  afterAll(async () => {
    await wine?.end();
  });

  it.each(Object.entries(PLANTED))('would be noticed in the form of %s', (name, value) => {
    expect(holdsSecret(regFile(`"${name}"=${value}`))).toBe(true);
  });

  it('is nowhere in what accounts, diagnose and the helper say, write and send', async () => {
    const email = 'anna@example.test';
    const account = accountValues(email, { 'SMTP Port': dw(2_525) });
    const file = regFile([
      ...defaultProfile('16.0', 'Outlook'),
      ...profile('16.0', 'Outlook', { '00000002': account }),
      `[${home('16.0')}\\Outlook\\9375CFF0413111d3B88A00104B2A6676\\00000002]`,
      ...Object.entries(PLANTED).map(([name, value]) => `"${name}"=${value}`),
    ]);
    const said: string[] = [];
    const says = ({ out, err }: Ran) => said.push(out, err);
    await standing({}, async ({ internet, root }) => {
      await wine.importReg(file);
      await wine.importReg(regFileOf(trustedRoots(await readFile(root, 'utf8'))));
      await writeFile(join(wine.folder, 'exported.reg'), file);
      const exported = windowsPath(join(wine.folder, 'exported.reg'));
      const copy = 'C:\\users\\Public\\copy.reg';
      await wine.on(internet.client, async () => {
        for (const args of [
          ['accounts'],
          ['accounts', '--json'],
          ['accounts', '--from', exported],
          ['accounts', '--from', exported, '--safe-copy', copy],
          ['accounts', '--from', copy, '--json'],
          ['diagnose'],
          ['diagnose', '--json'],
        ]) {
          const ran = await wine.outboxDoctor(args, { env: { OUTBOX_DOCTOR_DEBUG: '1' } });
          expect([args, ran.code, ran.err]).toEqual([args, args[0] === 'diagnose' ? 1 : 0, '']);
          if (!args.includes('--safe-copy')) expect(ran.out).toContain(email);
          says(ran);
        }
        const report = {
          reading: null,
          account: { email, smtp: { host: HOST, port: 587, encryption: 'starttls', auth: 'password', user: email } },
          date: '2026-11-21',
        };
        // Wine does not say whose a connection is, so nobody is told the secret there.
        const secret = Buffer.alloc(32, 7).toString('base64url');
        await writeFile(join(wine.folder, 'serve.json'), JSON.stringify({ secret }));
        const config = windowsPath(join(wine.folder, 'serve.json'));
        const helper = await wine.stays(['serve', '--port', '0', '--config', config], /https:\/\/localhost:(\d+)/);
        const port = helper.said[1] ?? '';
        const pane = await internet.client.run(process.execPath, [
          inProject('test/worlds/pane-asks.ts'),
          port,
          JSON.stringify(report),
          secret,
        ]);
        expect(pane.stderr).toBe('');
        said.push(pane.stdout);
        const heard = pane.stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as { type: string; evidence?: object });
        expect(heard.map(({ type }) => type)).toEqual(expect.arrayContaining(['accounts', 'observed', 'finished']));
        expect(heard.flatMap(({ evidence = {} }) => Object.keys(evidence))).toContain('outlook-settings');
        says(await wine.outboxDoctor(['stop', '--port', port]));
        says(await helper.ended);
      });
    });
    expect(said.filter((one) => holdsSecret(one))).toEqual([]);
    for (const folder of ['drive_c/users', 'drive_c/ProgramData', 'drive_c/windows/temp'])
      expect(await filesWithSecret(join(wine.folder, folder))).toEqual([]);
  });
});
