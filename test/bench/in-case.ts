import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeAuthority, makeCertificate } from '../../helper/certificates/make.ts';
import { controlHosts } from '../../helper/checks/control-hosts.ts';
import { inProject } from '../../tools/root.ts';
import { HOST } from '../worlds/broken-mail.ts';
import type { Ran } from '../worlds/namespace.ts';
import { startPostfix } from '../worlds/postfix.ts';
import { acceptOn, smallInternet } from '../worlds/small-internet.ts';
import { DELAY_MS, type Case } from './cases.ts';

/** A case's network, and how to run something in it. */
export interface InCase {
  /** The account file of somebody who is there. */
  readonly account: string;
  /** Runs a program on the client to its end, and measures it. Rejects after `patience` (ms). */
  run(command: readonly string[], patience?: number): Promise<Ran & Measured>;
}

/** What measured.py tells. */
export interface Measured {
  readonly ms: number;
  readonly megabytes: number;
}

/** Builds the network of a case with a real Postfix in it, and takes it down whatever happens. */
export async function inCase<Result>(one: Case, act: (place: InCase) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'outbox-doctor-bench-'));
  const internet = await smallInternet({
    serverNames: [HOST],
    controlNames: controlHosts.map(({ host }) => host),
    delayMs: DELAY_MS,
    ...one.internet,
  });
  try {
    const issuer = await makeAuthority({ name: 'Bench authority' });
    const certificate = await makeCertificate({ names: [HOST], issuer, ...one.certificate });
    const root = join(folder, 'root.pem');
    const account = join(folder, 'account.json');
    await writeFile(root, issuer.certificate);
    const smtp = { host: HOST, port: 587, encryption: 'starttls', auth: 'password', user: 'anna' };
    await writeFile(account, JSON.stringify({ email: 'anna@example.test', smtp }));
    await acceptOn(internet.control, [25, 80, 443, 465, 587]);
    const postfix = await startPostfix({ hostname: HOST, certificate, on: internet.server });
    try {
      return await act({
        account,
        async run(command, patience = 60_000) {
          const wrapped = [`NODE_EXTRA_CA_CERTS=${root}`, 'python3', inProject('test/bench/measured.py'), ...command];
          const ran = await internet.client.run('env', wrapped, { timeoutMs: patience });
          const told = JSON.parse(ran.stderr.trimEnd().split('\n').at(-1) ?? '') as Measured & { code: number };
          return { ...ran, ...told };
        },
      });
    } finally {
      await postfix.stop();
    }
  } finally {
    await internet.close();
    await rm(folder, { recursive: true });
  }
}
