import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a healthy server that is reached by IPv6 alone: IPv4 is swallowed',
  internet: { forward: ['meta nfproto ipv4 meta l4proto tcp drop'] },
  finds: { cause: 'none', standing: 'confirmed' },
});
