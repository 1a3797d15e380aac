import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeAuthority, makeCertificate, type CertificateWish } from '../../helper/certificates/make.ts';
import { controlHosts } from '../../helper/checks/control-hosts.ts';
import { inProject } from '../../tools/root.ts';
import { startPostfix, type PostfixWish } from './postfix.ts';
import { acceptOn, smallInternet, type SmallInternetWish } from './small-internet.ts';

/** The mail server's name in these worlds. */
export const HOST = 'smtp.example.test';

export interface BrokenMail {
  /** What is different from a healthy Postfix whose certificate is trusted. */
  readonly postfix?: Partial<PostfixWish> | 'stopped';
  readonly certificate?: Partial<CertificateWish>;
  /** Signed by nobody the client trusts. */
  readonly untrusted?: boolean;
  readonly internet?: Partial<SmallInternetWish>;
  /** The account file's `smtp`, with the healthy values where absent. */
  readonly smtp?: Readonly<Record<string, unknown>>;
  readonly args?: readonly string[];
}

export interface Diagnosed {
  readonly code: number;
  readonly elapsedMs: number;
  readonly settingsChange: Readonly<Record<string, unknown>>;
  readonly findings: readonly {
    readonly cause: string;
    readonly standing: string;
    readonly corrections: readonly { readonly setting: string | null; readonly to: unknown; readonly tried: boolean }[];
  }[];
}

/** Builds the world with a real Postfix, runs the program in it as a user would, and takes everything down again. */
export async function diagnoseIn(world: BrokenMail): Promise<Diagnosed> {
  const folder = await mkdtemp(join(tmpdir(), 'outbox-doctor-broken-'));
  const internet = await smallInternet({
    serverNames: [HOST],
    controlNames: controlHosts.map(({ host }) => host),
    ...world.internet,
  });
  try {
    const issuer = await makeAuthority({ name: 'Test authority' });
    const wish = { names: [HOST], ...(world.untrusted ? {} : { issuer }), ...world.certificate };
    const certificate = await makeCertificate(wish);
    const root = join(folder, 'root.pem');
    await writeFile(root, issuer.certificate);
    const account = join(folder, 'account.json');
    const smtp = { host: HOST, port: 587, encryption: 'starttls', auth: 'password', user: 'anna', ...world.smtp };
    await writeFile(account, JSON.stringify({ email: 'anna@example.test', smtp }));
    await acceptOn(internet.control, [25, 80, 443, 465, 587]);
    const postfix =
      world.postfix === 'stopped'
        ? undefined
        : await startPostfix({ hostname: HOST, certificate, on: internet.server, ...world.postfix });
    try {
      const { code, stdout, stderr } = await internet.client.run('env', [
        `NODE_EXTRA_CA_CERTS=${root}`,
        process.execPath,
        inProject('bin/outbox-doctor.js'),
        'diagnose',
        '--json',
        '--account',
        account,
        ...(world.args ?? []),
      ]);
      if (stdout === '') throw new Error(stderr);
      return { ...(JSON.parse(stdout) as Omit<Diagnosed, 'code'>), code };
    } finally {
      await postfix?.stop();
    }
  } finally {
    await internet.close();
    await rm(folder, { recursive: true });
  }
}
