import type { Facts } from '../protocol/evidence.ts';
import { check } from './check.ts';

type Host = Facts['host-address']['hosts'][number];

/** Which addresses the server's name has, of each family, as the system's own resolver tells. */
export const hostAddress = check({
  id: 'host-address',
  within: 7_000,
  async observe({ places, probes, tell }) {
    const hosts: Host[] = [];
    const work: Promise<void>[] = [];
    await places((place) => {
      work.push(
        probes.resolve(place.host).then(({ ipv4, ipv6, failure, ms }) => {
          if (hosts.some((one) => one.host === place.host)) return;
          hosts.push({
            host: place.host,
            role: place.role,
            ipv4: [...ipv4],
            ipv6: [...ipv6],
            ...(failure ? { failure } : {}),
            ms: Math.round(ms),
          });
          tell({ hosts: [...hosts] });
        }),
      );
    });
    await Promise.all(work);
    return hosts.length > 0 ? { hosts } : undefined;
  },
});
