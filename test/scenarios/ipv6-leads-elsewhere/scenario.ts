import { scenario } from '../scenario.ts';
import { HOST } from '../../worlds/broken-mail.ts';

export default scenario({
  title: 'an IPv6 address behind which another machine stands, which accepts and serves nobody',
  internet: { names: { [HOST]: ['10.66.2.2', 'fd66:3::2'] } },
  finds: { cause: 'ipv6-broken', standing: 'confirmed' },
});
