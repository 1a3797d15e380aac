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
    // A refusal costs a moment, and then Outlook takes IPv4: no reason by itself why mail would stay.
    if (fault === 'refused' && !situation.report.reading?.isSendError) return null;
    return { standing: 'confirmed', because: say(`ipv6-broken.${fault}`, values), evidence, corrections };
  },
};
