import type { Account } from '../protocol/account.ts';
import type { Facts } from '../protocol/evidence.ts';
import type { Observed } from './observed-line.ts';
import { say } from './say.ts';

/** What was seen of names, routes and the computer's surroundings, in one line each. */
export const observedNetwork = {
  'name-records'({ resolvers }: Facts['name-records']): Observed {
    const first = resolvers[0];
    if (!first) return { mark: 'seen', said: say('seen.records.none') };
    const { said } = first.host;
    const resolver = first.address;
    if (said === 'found') return { mark: 'good', said: say('seen.records.answer') };
    if (said === 'no-such-name' || said === 'no-such-record')
      return { mark: 'bad', said: say('seen.records.denied', { resolver }) };
    // Names may come from the hosts file, and then nobody needs the resolver.
    return said === 'silent' || said === 'unreachable'
      ? { mark: 'seen', said: say('seen.records.silent', { resolver }) }
      : { mark: 'seen', said: say('seen.records.fails', { resolver }) };
  },

  blocklists({ addresses, lists }: Facts['blocklists']): Observed {
    const [address] = addresses;
    if (address === undefined) return { mark: 'unknown', said: say('seen.blocklists.nobody') };
    const listed = lists.filter((one) => one.answer === 'listed');
    const [first] = listed;
    if (first) {
      const zones = listed.map(({ zone }) => zone).join(', ');
      return { mark: 'bad', said: say('seen.blocklists.listed', { address: first.address, zones }) };
    }
    const known = lists.filter((one) => one.answer !== 'unknown').length;
    if (known === 0) return { mark: 'unknown', said: say('seen.blocklists.unknown') };
    return { mark: 'good', said: say('seen.blocklists.clean', { address, n: String(known) }) };
  },

  'hosts-file'({ entries }: Facts['hosts-file']): Observed {
    const line = entries[0];
    return line
      ? {
          mark: 'seen',
          said: say('seen.hosts.line', { host: line.host, addresses: line.addresses.slice(0, 2).join(', ') }),
        }
      : { mark: 'good', said: say('seen.hosts.none') };
  },

  'way-out'({ routes }: Facts['way-out']): Observed {
    const known = routes.filter((one) => one.device !== null);
    const route = known.find((one) => one.to === 'server') ?? known.find((one) => one.to === 'anybody');
    if (!route?.device) return { mark: routes.length > 0 ? 'bad' : 'unknown', said: say('seen.way.none') };
    return route.vpn
      ? { mark: 'seen', said: say('seen.way.vpn', { device: route.device }) }
      : { mark: 'good', said: say('seen.way.direct', { device: route.device }) };
  },

  'web-access'({ pages }: Facts['web-access']): Observed {
    if (pages.some((one) => one.answer === 'expected')) return { mark: 'good', said: say('seen.web.right') };
    const redirected = pages.find((one) => one.answer === 'redirected');
    if (redirected) return { mark: 'bad', said: say('seen.web.redirected', { to: redirected.to ?? '' }) };
    return pages.some((one) => one.answer === 'other')
      ? { mark: 'seen', said: say('seen.web.other') }
      : { mark: 'seen', said: say('seen.web.nothing') };
  },

  'packet-filter'({ read, stops }: Facts['packet-filter']): Observed {
    const stop = stops[0];
    if (stop) return { mark: 'bad', said: say('seen.filter.stops', { port: String(stop.port) }) };
    return read
      ? { mark: 'good', said: say('seen.filter.lets') }
      : { mark: 'unknown', said: say('seen.filter.unread') };
  },

  'incoming-side'({ attempts }: Facts['incoming-side'], _account: Account): Observed {
    const open = attempts.filter((one) => one.answer === 'accepted').map((one) => String(one.port));
    return open.length > 0
      ? { mark: 'good', said: say('seen.incoming.open', { ports: [...new Set(open)].join(', ') }) }
      : { mark: 'seen', said: say('seen.incoming.shut') };
  },
} as const;
