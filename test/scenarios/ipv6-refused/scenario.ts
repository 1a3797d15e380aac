import { scenario } from '../scenario.ts';

export default scenario({
  title: 'an IPv6 address at which the server refuses what it takes by IPv4',
  internet: { input: ['meta nfproto ipv6 meta l4proto tcp reject with tcp reset'] },
  finds: { cause: 'ipv6-broken', standing: 'possible' },
});
