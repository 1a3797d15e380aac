import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  makeAuthority,
  makeCertificate,
  type Authority,
  type CertificateWish,
  type Made,
} from '../../helper/certificates/make.ts';
import type { CauseId } from '../../helper/protocol/cause-ids.ts';
import type { Evidence } from '../../helper/protocol/evidence.ts';
import type { Standing } from '../../helper/protocol/finding.ts';
import type { Report } from '../../helper/protocol/report.ts';
import { KNOWN_PAGES } from '../../helper/checks/web-access.ts';
import { controlHosts } from '../../helper/checks/control-hosts.ts';
import { inProject } from '../../tools/root.ts';
import { ready } from './ready.ts';
import { startPostfix, type PostfixWish } from './postfix.ts';
import { runScript, smallInternet, type SmallInternet, type SmallInternetWish } from './small-internet.ts';

/** The mail server's name in these worlds. */
export const HOST = 'smtp.example.test';

export interface BrokenMail {
  /** What is different from a healthy Postfix whose certificate is trusted. */
  readonly postfix?: Partial<PostfixWish> | 'stopped';
  readonly certificate?: Partial<CertificateWish>;
  /** The server's certificate with its chain, and the roots that the client trusts, where the wish above does not say it. */
  readonly papers?: () => Promise<{ readonly certificate: Made; readonly roots: string }>;
  /** Signed by nobody the client trusts. */
  readonly untrusted?: boolean;
  readonly internet?: Partial<SmallInternetWish>;
  /** The account file's `smtp`, with the healthy values where absent. */
  readonly smtp?: Readonly<Record<string, unknown>>;
  /** Further fields of the account file, such as `imap` and `message`. */
  readonly account?: Readonly<Record<string, unknown>>;
  readonly args?: readonly string[];
  /** Environment variables of the program. */
  readonly env?: Readonly<Record<string, string>>;
  /** What the program reads on standard input. */
  readonly input?: string;
  /** Starts whatever else is there, once the machines stand and before Postfix runs. It ends with the machines. */
  readonly prepare?: (place: BrokenPlace) => Promise<void>;
}

/** What `prepare` finds. */
export interface BrokenPlace {
  readonly internet: SmallInternet;
  /** For files; removed at the end. */
  readonly folder: string;
  /** The authority that the client trusts. */
  readonly issuer: Authority;
  /** The mail server's certificate. */
  readonly certificate: Made;
}

export interface Diagnosed {
  readonly code: number;
  readonly report: Report;
  readonly evidence: Evidence;
  readonly elapsedMs: number;
  readonly settingsChange: Readonly<Record<string, unknown>>;
  readonly findings: readonly {
    readonly cause: CauseId;
    readonly standing: Standing;
    readonly because: string;
    readonly corrections: readonly { readonly setting: string | null; readonly to: unknown; readonly tried: boolean }[];
  }[];
}

/** A world that stands. */
export interface StandingWorld extends BrokenPlace {
  /** A file of the roots that the client trusts. */
  readonly root: string;
}

/** Builds the world with a real Postfix, and takes everything down again after `act`. */
export async function standing<T>(world: BrokenMail, act: (place: StandingWorld) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'outbox-doctor-broken-'));
  const internet = await smallInternet({
    serverNames: [HOST],
    controlNames: [...controlHosts, ...KNOWN_PAGES].map(({ host }) => host).filter((name) => isIP(name) === 0),
    ...world.internet,
  });
  try {
    const issuer = await makeAuthority({ name: 'Test authority' });
    const wish = { names: [HOST], ...(world.untrusted ? {} : { issuer }), ...world.certificate };
    const papers = await world.papers?.();
    const certificate = papers?.certificate ?? (await makeCertificate(wish));
    const root = join(folder, 'root.pem');
    await writeFile(root, papers?.roots ?? issuer.certificate);
    const controls = await makeCertificate({ names: controlHosts.map(({ host }) => host), issuer });
    const chain = join(folder, 'controls.pem');
    await writeFile(chain, controls.key + controls.certificate);
    await ready(runScript(internet.control, 'submission.ts', chain));
    const place = { internet, folder, issuer, certificate };
    await world.prepare?.(place);
    const postfix =
      world.postfix === 'stopped'
        ? undefined
        : await startPostfix({ hostname: HOST, certificate, on: internet.server, ...world.postfix });
    try {
      return await act({ ...place, root });
    } finally {
      await postfix?.stop();
    }
  } finally {
    await internet.close();
    await rm(folder, { recursive: true });
  }
}

/** Runs the program in such a world as a user would. */
export async function diagnoseIn(world: BrokenMail): Promise<Diagnosed> {
  return standing(world, async ({ internet, folder, root }) => {
    const account = join(folder, 'account.json');
    const smtp = { host: HOST, port: 587, encryption: 'starttls', auth: 'password', user: 'anna', ...world.smtp };
    await writeFile(account, JSON.stringify({ email: 'anna@example.test', smtp, ...world.account }));
    const input = join(folder, 'input');
    await writeFile(input, world.input ?? '');
    const variables = { NODE_EXTRA_CA_CERTS: root, ...world.env };
    const { code, stdout, stderr } = await internet.client.run('env', [
      ...Object.entries(variables).map(([name, value]) => `${name}=${value}`),
      ...['sh', '-c', 'input=$1; shift; exec "$@" <"$input"', 'sh', input],
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
  });
}
