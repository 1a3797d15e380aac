import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOST } from './broken-mail.ts';
import { signed, type Signed } from './certificates.ts';
import type { Machine } from './namespace.ts';
import { ready } from './ready.ts';
import { redirect } from './redirect.ts';
import { runScript } from './small-internet.ts';

/**
 * Opens the connections to 587 and 465 that a machine's own programs make, or that go through it, and serves them itself
 * with a certificate for the mail server's name.
 *
 * @param root who signs that certificate
 * @param folder for its files
 */
export async function intercept(
  machine: Machine,
  whose: 'own' | 'passing',
  root: Signed,
  folder: string,
): Promise<void> {
  const made = await signed({ name: HOST, by: root });
  const files = { certificate: join(folder, 'made.pem'), key: join(folder, 'made.key') };
  await writeFile(files.certificate, made.certificate);
  await writeFile(files.key, made.key);
  const ports = [
    { port: 10587, tls: 'starttls', then: 'serve', ...files },
    { port: 10465, tls: 'tls', then: 'serve', ...files },
  ];
  await ready(runScript(machine, 'tls-mail.ts', JSON.stringify(ports)));
  for (const port of [587, 465]) await redirect(machine, whose, `tcp dport ${String(port)}`, 10_000 + port);
}
