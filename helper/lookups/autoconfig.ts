import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Outgoing } from '../protocol/evidence.ts';
import { serverName } from './server-name.ts';
import { tidy } from './tidy.ts';

/*
 * Mail Autoconfig (draft-ietf-mailmaint-autoconfig-06), the pages that Thunderbird made common. Only what it says of
 * sending is read. Every text in it is somebody else's.
 */

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  htmlEntities: false,
});

/** The outgoing servers a page names, best first, without those that are of no use; null if it is no such page. */
export function readAutoconfig(bytes: Uint8Array, domain: string): Outgoing[] | null {
  const text = new TextDecoder().decode(bytes);
  // Where there are no entities there is nothing to blow up; the format has no document type.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return null;
  const root = parsed(text);
  const config = property(root, 'clientConfig');
  const provider = list(property(config, 'emailProvider'))[0];
  if (provider === undefined) return null;
  const servers = list(property(provider, 'outgoingServer')).slice(0, 20);
  return tidy(servers.flatMap((server) => outgoing(server, domain) ?? []));
}

function parsed(text: string): unknown {
  try {
    return XMLValidator.validate(text) === true ? (parser.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

function outgoing(server: unknown, domain: string): Outgoing | undefined {
  if (property(server, '@type') !== 'smtp') return undefined;
  const named = textOf(property(server, 'hostname'));
  // Any other placeholder would put the local part into a name that DNS is asked for.
  const host = serverName(named.replaceAll('%EMAILDOMAIN%', domain));
  const port = Number(/^\d{1,5}$/.exec(textOf(property(server, 'port')))?.[0] ?? 0);
  const socket = textOf(property(server, 'socketType')).toUpperCase();
  const auth = waysOf(list(property(server, 'authentication')).map(textOf));
  if (host === null || port < 1 || port > 65535 || auth.length === 0) return undefined;
  if (socket !== 'SSL' && socket !== 'TLS' && socket !== 'STARTTLS') return undefined;
  // Port 465 begins with TLS, whatever a page says (RFC 8314 §3.3).
  const encryption = socket === 'STARTTLS' && port !== 465 ? 'starttls' : 'tls';
  return { host, port, encryption, auth, username: usernameOf(textOf(property(server, 'username'))) };
}

const WAYS: Readonly<Record<string, Outgoing['auth'][number]>> = {
  oauth2: 'oauth2',
  'password-cleartext': 'password',
  'password-encrypted': 'password',
  plain: 'password',
  secure: 'password',
  none: 'none',
  'client-ip-address': 'none',
};

/** In the page's order; without those that Outlook has no setting for, such as Kerberos. */
function waysOf(texts: readonly string[]): Outgoing['auth'] {
  const ways = texts.map((text) => WAYS[text.toLowerCase()]).filter((way) => way !== undefined);
  return [...new Set(ways)];
}

/** The placeholders are filled in by whoever reads this: the address itself is never sent for it. */
function usernameOf(text: string): Outgoing['username'] {
  if (text === '' || text === '%EMAILADDRESS%') return 'full-address';
  return text === '%EMAILLOCALPART%' ? 'local-part' : 'other';
}

function property(from: unknown, name: string): unknown {
  const one = Array.isArray(from) ? (from as unknown[])[0] : from;
  if (typeof one !== 'object' || one === null || !Object.hasOwn(one, name)) return undefined;
  return (one as Readonly<Record<string, unknown>>)[name];
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function textOf(value: unknown): string {
  const one = list(value)[0];
  const text = typeof one === 'object' ? property(one, '#text') : one;
  return typeof text === 'string' ? text.trim() : '';
}
