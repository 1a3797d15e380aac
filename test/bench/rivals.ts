/** A tool that a help desk would take in place of ours, and how it looks at all mail ports of a host. */
export interface Rival {
  readonly name: string;
  /** Run one after the other, as a person or a script of theirs would. */
  readonly commands: (host: string) => readonly (readonly string[])[];
  /** Its look is cut off after this (ms); what it needs is then "more than". */
  readonly patience: number;
  /** Only in the first case: it takes minutes. */
  readonly once?: boolean;
}

const PORTS = [25, 465, 587] as const;
/** Both families, as our own look does it. */
const FAMILIES = ['-4', '-6'] as const;
const perPort = (command: (port: string, tls: boolean, family: string) => readonly string[]) =>
  FAMILIES.flatMap((family) => PORTS.map((port) => command(String(port), port === 465, family)));

export const rivals: readonly Rival[] = [
  {
    name: 'swaks, port after port',
    commands: (host) =>
      perPort((port, tls, family) => [
        'swaks',
        ...[family, '--server', host, '--port', port, tls ? '--tls-on-connect' : '--tls', '--quit-after', 'EHLO'],
      ]),
    patience: 300_000,
  },
  {
    name: 'msmtp --serverinfo, port after port',
    commands: (host) =>
      // It chooses the family itself.
      PORTS.map((port) => [String(port), port === 465] as const).map(([port, tls]) => [
        'msmtp',
        ...['--serverinfo', '--host', host, '--port', port, '--tls=on', `--tls-starttls=${tls ? 'off' : 'on'}`],
        '--tls-certcheck=off',
      ]),
    patience: 20_000,
  },
  {
    name: 'openssl s_client, port after port',
    commands: (host) =>
      perPort((port, tls, family) => [
        'openssl',
        ...['s_client', family, '-connect', `${host}:${port}`, '-brief', ...(tls ? [] : ['-starttls', 'smtp'])],
      ]),
    patience: 20_000,
  },
  {
    name: 'nmap, its scripts for SMTP',
    commands: (host) => [
      ['nmap', '-Pn', '-p', PORTS.join(), '--script', 'smtp-commands,ssl-cert,smtp-ntlm-info', host],
      ['nmap', '-6', '-Pn', '-p', PORTS.join(), '--script', 'smtp-commands,ssl-cert,smtp-ntlm-info', host],
    ],
    patience: 120_000,
  },
  {
    name: 'testssl.sh, port 587 alone',
    commands: (host) => [['testssl', '--quiet', '--color', '0', '-t', 'smtp', `${host}:587`]],
    patience: 240_000,
    once: true,
  },
];
