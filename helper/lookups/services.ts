import type { Service } from '../network/name-records.ts';
import type { Outgoing } from '../protocol/evidence.ts';
import { serverName } from './server-name.ts';
import { tidy } from './tidy.ts';

/**
 * The servers that SRV records name for sending, best first: `_submissions` (RFC 8314 §5.1) before `_submission`
 * (RFC 6186 §3.1), then by priority and weight. How to sign in they do not say; the whole address is the name to try
 * first (RFC 6186 §4).
 *
 * @param submissions records of `_submissions._tcp`
 * @param submission records of `_submission._tcp`
 */
export function readServices(submissions: readonly Service[], submission: readonly Service[]): Outgoing[] {
  const named = [
    ...inOrder(submissions).map((service) => ({ ...service, encryption: 'tls' as const })),
    // Many publish their port for implicit TLS under the older name.
    ...inOrder(submission).map((service) => ({
      ...service,
      encryption: service.port === 465 ? ('tls' as const) : ('starttls' as const),
    })),
  ];
  return tidy(
    named.flatMap(({ name, port, encryption }) => {
      const host = serverName(name);
      // The port for STARTTLS under the name for implicit TLS: one of both is wrong, and nothing says which.
      if (host === null || port < 1 || port > 65535 || (encryption === 'tls' && port === 587)) return [];
      return [{ host, port, encryption, auth: [], username: 'full-address' as const }];
    }),
  );
}

/** RFC 2782 leaves the choice among equals to chance, by weight; the heaviest first is the likeliest of its orders. */
function inOrder(services: readonly Service[]): Service[] {
  return services.toSorted((a, b) => a.priority - b.priority || b.weight - a.weight);
}
