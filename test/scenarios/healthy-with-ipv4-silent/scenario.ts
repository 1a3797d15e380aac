import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server silent by IPv4 and good by IPv6, which programs try first',
  internet: { input: ['meta nfproto ipv4 meta l4proto tcp drop'] },
  finds: { cause: 'none', standing: 'confirmed' },
});
