import { scenario } from '../scenario.ts';

export default scenario({
  title: 'IPv6 swallowed on its way, for everybody',
  internet: { forward: ['meta nfproto ipv6 meta l4proto tcp drop'] },
  finds: { cause: 'ipv6-broken', standing: 'confirmed' },
});
