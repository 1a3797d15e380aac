import type { Situation } from './cause.ts';
import { cameFromHere } from './near.ts';
import { ownServer, sameHost } from './server.ts';

/** Ports that a firewall closes against senders; what refuses elsewhere is the host itself. */
const FOR_SENDING: readonly number[] = [25, 465, 587];

/**
 * Whether the account's port was refused at once, where every connection that was taken, and every refusal on a port that
 * nobody closes against senders, needed much longer.
 */
export function refusedTooQuickly(situation: Situation): boolean {
  const own = ownServer(situation);
  const attempts = situation.seen['port-open']?.attempts ?? [];
  const refused = attempts.filter(
    (one) => own && sameHost(one.host, own.host) && one.port === own.port && one.answer === 'refused',
  );
  const others = [...attempts, ...(situation.seen['other-hosts']?.controls ?? [])].filter(
    (one) => one.answer === 'accepted' || (one.answer === 'refused' && ![...FOR_SENDING, own?.port].includes(one.port)),
  );
  return cameFromHere(refused, others);
}
