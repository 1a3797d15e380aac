import { say } from '../../words/say.ts';
import type { Situation, Verdict } from '../cause.ts';
import { controlsOn } from '../control.ts';
import { isForbidden, ownServer, sameHost } from '../server.ts';
import { ownHostServes, vpnOnTheWay } from '../surroundings.ts';

/**
 * The server is silent on all its mail ports, and others are not: its firewall may drop what comes from this address, as
 * after too many wrong passwords. From one place that cannot be proved.
 */
export function dropsUs(situation: Situation): Verdict | null {
  const { seen, whole, over } = situation;
  const own = ownServer(situation);
  if (!own || ownHostServes(situation) || vpnOnTheWay(situation)) return null;
  const attempts = (seen['port-open']?.attempts ?? []).filter((one) => sameHost(one.host, own.host));
  if (attempts.length === 0 || !whole('port-open')) return null;
  const alive = signOfLife(situation);
  // A router that says there is nobody is no firewall; a refusal elsewhere only shows that the server is there.
  const drops = (one: (typeof attempts)[number]) =>
    one.answer === 'silent' || (alive !== undefined && isForbidden(one));
  const dropped = attempts.some((one) => one.port === own.port && drops(one));
  const others = (one: (typeof attempts)[number]) =>
    drops(one) ||
    (one.answer === 'refused' && one.port !== own.port) ||
    (one.family === 6 && one.answer === 'unreachable');
  if (!dropped || !attempts.every(others)) return null;
  if (![25, 465, 587].some((port) => controlsOn(situation, port) === 'answer')) return null;
  const values = { host: own.host };
  return {
    standing: 'possible',
    title: say('server-drops-us.title'),
    because: alive
      ? say('server-drops-us.alive', { ...values, port: String(alive.port) })
      : say('server-drops-us.silent', values),
    evidence: alive ? ['port-open', 'other-hosts', 'incoming-side'] : ['port-open', 'other-hosts'],
    corrections: [
      { do: 'tell-provider', say: say('server-drops-us.tell', values) },
      { do: 'check-account', say: say('server-drops-us.passwords') },
    ],
    settledBy: say('server-drops-us.settled-by'),
    waitsFor: over('incoming-side') ? [] : ['incoming-side'],
  };
}

/** A port of the account's server that let us in or refused us: the machine is there. */
export function signOfLife(situation: Situation) {
  const { seen } = situation;
  const own = ownServer(situation);
  return [...(seen['port-open']?.attempts ?? []), ...(seen['incoming-side']?.attempts ?? [])].find(
    (one) => own && sameHost(one.host, own.host) && (one.answer === 'accepted' || one.answer === 'refused'),
  );
}
