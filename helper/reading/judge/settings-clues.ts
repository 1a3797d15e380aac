import type { CauseId } from '../../protocol/cause-ids.ts';
import type { Stage } from '../../protocol/reading.ts';
import { providerOfHost } from '../../knowledge/known-host.ts';
import type { Clue } from './clue.ts';

/** What the text says of the account's settings. */
export interface SettingsSaid {
  readonly server: string | null;
  readonly port: number | null;
  /** "Secure(SSL): Yes". */
  readonly secure: boolean | null;
}

/** Ports of POP and IMAP (RFC 1939, RFC 9051, RFC 8314 §3); no server takes mail to send there. */
const RECEIVING_PORTS: ReadonlySet<number | null> = new Set([110, 143, 993, 995]);
const RECEIVING_HOST = /^(?:imap4?|pop3?|incoming)[.-]/i;
const THIS_COMPUTER = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;

/** The stages at which a setting of the way to the server can be what is wrong. */
const ON_THE_WAY: ReadonlySet<Stage> = new Set<Stage>([
  'dns',
  'connect',
  'tls',
  'greeting',
  'unknown',
  'configuration',
]);

/** What the settings themselves give away, if it went wrong on the way to the server. */
export function settingsClues({ server, port, secure }: SettingsSaid, stage: Stage): readonly Clue[] {
  const clues: Clue[] = [];
  const add = (what: string, weight: number, ...causes: CauseId[]) =>
    clues.push({ by: 'settings', what, stage: 'unknown', causes, weight });
  if (server !== null && RECEIVING_HOST.test(server)) add(server, 6, 'wrong-server-name');
  if (server !== null && THIS_COMPUTER.test(server))
    add(server, stage === 'tls' ? 1 : 8, 'antivirus-interception', 'wrong-server-name', 'software-conflict');
  if (RECEIVING_PORTS.has(port)) add(String(port), 6, 'wrong-port');
  if (!ON_THE_WAY.has(stage)) return clues;

  if (offersNoSuchPort(server, port)) add(String(port), 5, 'wrong-port', 'wrong-encryption-mode');

  // "Secure(SSL): Yes" means implicit TLS to Outlook Express and Live Mail; 587 and 25 speak STARTTLS (RFC 8314 §3.3).
  if (secure === true && (port === 587 || port === 25)) add(`${port}, SSL`, 4, 'wrong-encryption-mode', 'wrong-port');
  // Where 465 is closed to a connection the server takes mail on 587 alone, and there only with STARTTLS.
  if (secure === true && port === 465) add('465', 6, 'wrong-port', 'wrong-encryption-mode');
  if (secure === false && port === 465) add('465', 4, 'wrong-encryption-mode');
  // Providers and networks everywhere close port 25 to those who are no mail servers (M3AAWG, "Managing Port 25").
  if (port === 25 && secure !== true && (stage === 'connect' || stage === 'unknown')) {
    add('25', 4.5, 'isp-blocks-port', 'network-blocks-port', 'plaintext-port-25');
  }
  return clues;
}

/** A provider's own server does not take mail to send at this port: "smtp.office365.com:465". */
function offersNoSuchPort(server: string | null, port: number | null): boolean {
  const host = server?.toLowerCase();
  const provider = host === undefined || port === null || port === 25 ? undefined : providerOfHost(host);
  return provider !== undefined && !provider.outgoing.some((its) => its.host === host && its.port === port);
}
