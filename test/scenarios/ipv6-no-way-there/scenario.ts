import { scenario } from '../scenario.ts';
import { HOST } from '../../worlds/broken-mail.ts';

export default scenario({
  title: 'an IPv6 address to which the router knows no way, though it gives IPv6 to this computer',
  internet: { names: { [HOST]: ['10.66.2.2', 'fd66:9::2'] } },
  finds: { cause: 'ipv6-broken', standing: 'confirmed' },
});
