import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrokenPlace } from './broken-mail.ts';

/*
 * A real Dovecot beside Postfix: it knows the users and their passwords, for Postfix (over its SASL protocol) and for
 * IMAP on 993. Its state lies in the scenario's own folder. Needs root.
 */

export interface DovecotWish {
  /** Passwords by user name, exactly as one has to give it. Default: `anna`. */
  readonly users?: Readonly<Record<string, string>>;
  /** SASL mechanisms. Default: plain login. */
  readonly mechanisms?: string;
  /** Further lines of its configuration. */
  readonly lines?: readonly string[];
}

/** Where it listens for Postfix. */
const SASL_PORT = 12_345;

/** What main.cf has to say for Postfix to ask it. */
export const ASKS_DOVECOT = {
  smtpd_sasl_type: 'dovecot',
  smtpd_sasl_path: `inet:127.0.0.1:${String(SASL_PORT)}`,
  smtpd_sasl_mechanism_filter: '!external, static:all',
} as const;

/** The password that is right unless a scenario says otherwise. */
export const PASSWORD = 'Blue-Kettle 47!';

/** Starts it on the mail server. When this resolves it takes questions. */
export async function startDovecot(
  { folder, internet, certificate }: BrokenPlace,
  wish: DovecotWish = {},
): Promise<void> {
  const { users = { anna: PASSWORD }, mechanisms = 'plain login', lines = [] } = wish;
  const home = join(folder, 'dovecot');
  // Its processes drop root and must be able to walk in here.
  await chmod(folder, 0o755);
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'key.pem'), certificate.key, { mode: 0o600 });
  await writeFile(join(home, 'certificate.pem'), certificate.certificate);
  await writeFile(
    join(home, 'users'),
    Object.entries(users)
      .map(([user, password]) => `${user}:{PLAIN}${password}:65534:65534::${home}/mail::\n`)
      .join(''),
    { mode: 0o644 },
  );
  await writeFile(join(home, 'dovecot.conf'), configuration(home, mechanisms, lines));
  const dovecot = internet.server.start('env', [
    // Else it asks DNS for this computer's own name and waits.
    'DOVECOT_HOSTNAME=mail',
    'DOVECOT_HOSTDOMAIN=mail.example.test',
    ...['dovecot', '-F', '-c', join(home, 'dovecot.conf')],
  ]);
  let told = '';
  dovecot.stderr?.on('data', (chunk: Buffer) => (told += chunk.toString()));
  for (let left = 100; left > 0; left -= 1) {
    const { stdout } = await internet.server.run('ss', ['-Hltn', `sport = :${String(SASL_PORT)}`]);
    if (stdout.includes(String(SASL_PORT))) return;
    if (dovecot.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Dovecot does not start: ${told}`);
}

function configuration(home: string, mechanisms: string, lines: readonly string[]): string {
  return `
base_dir = ${home}/run
state_dir = ${home}/run
log_path = ${home}/log
auth_debug = yes
protocols = imap
import_environment = TZ DOVECOT_HOSTNAME DOVECOT_HOSTDOMAIN
listen = *, ::
ssl = required
ssl_cert = <${home}/certificate.pem
ssl_key = <${home}/key.pem
disable_plaintext_auth = no
auth_mechanisms = ${mechanisms}
auth_failure_delay = 1 secs
auth_username_format = %Lu
default_internal_user = nobody
default_login_user = nobody
default_internal_group = nogroup
mail_location = maildir:${home}/mail
first_valid_uid = 1
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${home}/users
}
userdb {
  driver = passwd-file
  args = username_format=%u ${home}/users
}
service auth {
  user = root
  inet_listener {
    address = 127.0.0.1
    port = ${String(SASL_PORT)}
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = 993
    ssl = yes
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
${lines.join('\n')}
`;
}
