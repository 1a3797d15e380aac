import { say } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { ownServer } from '../server.ts';
import { ipv6Fault } from '../surroundings.ts';

/** The server has an IPv6 address too, this computer tries it first, and that way is broken. */
export const ipv6Broken: Cause = {
  id: 'ipv6-broken',
  name: say('ipv6-broken.name'),
  title: say('ipv6-broken.title'),
  judge(situation) {
    const own = ownServer(situation);
    const fault = ipv6Fault(situation);
    if (!own || fault === undefined) return null;
    const values = { host: own.host, port: String(own.port) };
    const corrections = [
      { do: 'tell-network', say: say('ipv6-broken.tell-network') },
      { do: 'tell-provider', say: say('ipv6-broken.tell-provider', values) },
    ] as const;
    const evidence = ['port-open', 'host-address', 'way-out'] as const;
    if (fault === 'pending') {
      return {
        standing: 'possible',
        because: say('suspected.by-text'),
        evidence: [],
        corrections: [],
        settledBy: say('ipv6-broken.settled-by'),
        waitsFor: ['port-open', 'smtp-greeting', 'way-out'],
      };
    }
    // Windows sends the SYN of a refused connection twice more, half a second apart, and then goes on to IPv4: a moment lost
    // each time, and no mail. On ICMP it goes on trying (RFC 5461 §2), and silence lasts until the time-out.
    if (fault === 'refused') {
      return {
        standing: 'possible',
        because: say('ipv6-broken.refused', values),
        evidence,
        corrections: [corrections[1], corrections[0]],
        settledBy: say('ipv6-broken.settled-by-delay'),
        waitsFor: [],
      };
    }
    return { standing: 'confirmed', because: say(`ipv6-broken.${fault}`, values), evidence, corrections };
  },
};
