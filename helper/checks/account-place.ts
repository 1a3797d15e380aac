import { sameHost } from '../causes/server.ts';
import type { Place } from '../network/probes.ts';
import type { Opening } from '../network/smtp-talk.ts';
import type { Settings } from '../protocol/evidence.ts';
import type { Report } from '../protocol/report.ts';

/** Ports that mail servers take mail on: relay (25), submission with TLS (465) and with STARTTLS (587), and 2525 beside them. */
const MAIL_PORTS = [25, 465, 587, 2525] as const;

/** The account's own server with all mail ports and its own; undefined if no server is known. */
export function accountPlace({ account }: Report): Place | undefined {
  const { host } = account.smtp;
  if (host === undefined) return undefined;
  const ports = new Set<number>(MAIL_PORTS);
  if (account.smtp.port !== undefined) ports.add(account.smtp.port);
  const own = account.smtp.port;
  return {
    host,
    role: 'account',
    ports: [...ports].map((port) => ({ port, opening: openingOf(port), own: port === own })),
  };
}

/** The servers the provider publishes, but for the account's own, each with just the ports it publishes. */
export function publishedPlaces({ account }: Report, settings: Settings): readonly Place[] {
  const ports = new Map<string, Map<number, Opening>>();
  for (const { host, port, encryption } of settings.outgoing) {
    if (account.smtp.host !== undefined && sameHost(host, account.smtp.host)) continue;
    const of = ports.get(host) ?? new Map<number, Opening>();
    of.set(port, encryption === 'tls' ? 'tls' : 'plain');
    ports.set(host, of);
  }
  return [...ports].map(([host, of]) => ({
    host,
    role: 'published',
    ports: [...of].map(([port, opening]) => ({ port, opening })),
  }));
}

/** Port 465 begins with TLS (RFC 8314 §3.3). Elsewhere a greeting is waited for, and TLS tried when none comes. */
function openingOf(port: number): Opening {
  return port === 465 ? 'tls' : 'plain';
}
