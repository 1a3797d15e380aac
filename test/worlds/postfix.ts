import { execFile } from 'node:child_process';
import { access, chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Made } from '../../helper/certificates/make.ts';
import type { Machine } from './namespace.ts';

/*
 * A real Postfix with a configuration, queue and log of its own in a temporary folder, so that it stands beside one that
 * is installed and set up. It delivers nothing: what it takes, it discards. Needs root.
 */

export interface PostfixWish {
  /** Its own name, in the greeting and in the answer to EHLO. */
  readonly hostname: string;
  /** Absent: it has no TLS at all. */
  readonly certificate?: Made | undefined;
  /**
   * Which services it offers, and on which port; 0 picks a free one. `smtp` is port 25 between servers, without sign-in;
   * `submission` demands STARTTLS and sign-in; `smtps` begins with TLS. Default, in a namespace: 25, 587, 465.
   */
  readonly ports?: { readonly smtp?: number; readonly submission?: number; readonly smtps?: number };
  /** False: AUTH is not offered anywhere. Default true: PLAIN and LOGIN inside TLS, and no password is ever right. */
  readonly auth?: boolean;
  /** What follows 220. Default: the host name and ESMTP. */
  readonly greeting?: string;
  /** The machine it runs on, all addresses. Absent: this computer, loopback only. */
  readonly on?: Machine;
  /** True: clients that `smtpd_client_restrictions` refuses hear so in the greeting, not after RCPT. */
  readonly refusesAtOnce?: boolean;
  /** Further parameters of main.cf (postconf(5)). */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface Postfix {
  /** Where each of its services listens; a service it does not have is absent. */
  readonly ports: { readonly smtp?: number; readonly submission?: number; readonly smtps?: number };
  /** Its mail log so far. */
  log(): Promise<string>;
  stop(): Promise<void>;
}

/** Our folders are called outbox-doctor-postfix.<pid>.<random>, so that what a crash left behind can be told and swept. */
const PREFIX = 'outbox-doctor-postfix';

/** Starts it. When this resolves its ports are open. */
export async function startPostfix(wish: PostfixWish): Promise<Postfix> {
  await sweep();
  const { on } = wish;
  const wanted = wish.ports ?? (on ? { smtp: 25, submission: 587, smtps: 465 } : { smtp: 0, submission: 0, smtps: 0 });
  const ports: Record<string, number> = {};
  for (const [service, port] of Object.entries(wanted)) ports[service] = port === 0 ? await freePort() : port;

  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}.${String(process.pid)}.`));
  const config = join(folder, 'config');
  // The daemons drop root for the user postfix and must be able to walk in here.
  await chmod(folder, 0o755);
  for (const name of ['config', 'queue', 'data']) await mkdir(join(folder, name));
  const { uid } = await ownerOf('postfix');
  await chown(join(folder, 'data'), uid, -1);
  if (wish.certificate) {
    await writeFile(join(folder, 'chain.pem'), wish.certificate.key + wish.certificate.certificate, { mode: 0o600 });
  }
  await writeFile(join(config, 'main.cf'), mainCf(folder, wish));
  await writeFile(join(config, 'master.cf'), masterCf(ports, wish));

  const log = () => readFile(join(folder, 'log'), 'utf8').catch(() => '');
  const postfix = async (command: string) => {
    const args = ['-c', config, command];
    if (on) return on.run('postfix', args);
    return new Promise<{ code: number; stderr: string }>((resolve) => {
      execFile('postfix', args, (error, _stdout, stderr) => {
        resolve({ code: error ? 1 : 0, stderr });
      });
    });
  };
  const { code, stderr } = await postfix('start');
  if (code !== 0) {
    const told = await log();
    await rm(folder, { recursive: true });
    throw new Error(`Postfix does not start: ${stderr}${told}`);
  }
  return {
    ports,
    log,
    async stop() {
      // Waits until all daemons have ended.
      await postfix('stop');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function mainCf(folder: string, { hostname, certificate, greeting, on, auth = true, settings }: PostfixWish): string {
  const parameters: Record<string, string> = {
    compatibility_level: '3.6',
    queue_directory: join(folder, 'queue'),
    data_directory: join(folder, 'data'),
    maillog_file: join(folder, 'log'),
    maillog_file_prefixes: folder,
    myhostname: hostname,
    inet_interfaces: 'all',
    inet_protocols: on ? 'all' : 'ipv4',
    mydestination: '',
    alias_maps: '',
    alias_database: '',
    local_transport: 'discard:',
    default_transport: 'discard:',
    smtpd_banner: greeting ?? '$myhostname ESMTP',
    smtpd_peername_lookup: 'no',
    smtpd_relay_restrictions: 'permit_sasl_authenticated, reject_unauth_destination',
    // Cyrus SASL offers every mechanism it has, without asking for accounts; there are none, so every password is wrong.
    // Debian's Postfix looks for SASL's own configuration in /etc alone, whatever cyrus_sasl_config_path says.
    smtpd_sasl_mechanism_filter: 'plain, login',
    smtpd_sasl_auth_enable: 'no',
    smtpd_tls_auth_only: 'yes',
    ...(certificate
      ? { smtpd_tls_security_level: 'may', smtpd_tls_chain_files: join(folder, 'chain.pem') }
      : { smtpd_tls_security_level: 'none', smtpd_tls_auth_only: 'no' }),
    ...(auth && !certificate && { smtpd_sasl_auth_enable: 'yes' }),
    ...settings,
  };
  return Object.entries(parameters)
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('');
}

function masterCf(ports: Postfix['ports'], { certificate, on, auth = true, refusesAtOnce }: PostfixWish): string {
  const at = (port: number) => (on ? String(port) : `127.0.0.1:${String(port)}`);
  const signIn = `-o smtpd_sasl_auth_enable=${auth ? 'yes' : 'no'}`;
  const members = refusesAtOnce
    ? '-o smtpd_delay_reject=no'
    : '-o smtpd_client_restrictions=permit_sasl_authenticated,reject -o smtpd_delay_reject=yes -o smtpd_relay_restrictions=permit_sasl_authenticated,reject';
  const level = certificate ? '-o smtpd_tls_security_level=encrypt' : '';
  const rows = [
    ports.smtp !== undefined && `${at(ports.smtp)} inet n - n - - smtpd`,
    ports.submission !== undefined &&
      `${at(ports.submission)} inet n - n - - smtpd -o syslog_name=submission ${level} ${signIn} ${members}`,
    ports.smtps !== undefined &&
      `${at(ports.smtps)} inet n - n - - smtpd -o syslog_name=smtps -o smtpd_tls_wrappermode=yes ${signIn} ${members}`,
    'cleanup unix n - n - 0 cleanup',
    'qmgr unix n - n 300 1 qmgr',
    'tlsmgr unix - - n 1000? 1 tlsmgr',
    'rewrite unix - - n - - trivial-rewrite',
    'bounce unix - - n - 0 bounce',
    'defer unix - - n - 0 bounce',
    'trace unix - - n - 0 bounce',
    'flush unix n - n 1000? 0 flush',
    'proxymap unix - - n - - proxymap',
    'discard unix - - n - - discard',
    'anvil unix - - n - 1 anvil',
    'postlog unix-dgram n - n - 1 postlogd',
  ];
  return `${rows.filter(Boolean).join('\n')}\n`;
}

/** A port that is free on loopback now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function ownerOf(user: string): Promise<{ uid: number }> {
  const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((one) => one.startsWith(`${user}:`));
  if (!line) throw new Error(`there is no user ${user}`);
  return { uid: Number(line.split(':')[2]) };
}

/** Stops and removes what runs that are no more left behind. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(`${PREFIX}.`) ? name.slice(PREFIX.length + 1).split('.')[0] : undefined;
    if (pid === undefined || (await exists(`/proc/${pid}`))) continue;
    const folder = join(tmpdir(), name);
    // Only what root made: the names are for everybody to take.
    if ((await stat(folder)).uid !== 0) continue;
    await new Promise<void>((resolve) => {
      execFile('postfix', ['-c', join(folder, 'config'), 'stop'], () => {
        resolve();
      });
    });
    await rm(folder, { recursive: true, force: true });
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
