import { HOST } from '../../worlds/broken-mail.ts';
import { acceptOn } from '../../worlds/small-internet.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'an IPv6 address behind which another machine stands, which greets and serves nobody',
  internet: { names: { [HOST]: ['10.66.2.2', 'fd66:1::1'] } },
  prepare: ({ internet: { router } }) => acceptOn(router, [25, 465, 587]),
  finds: { cause: 'ipv6-broken', standing: 'confirmed' },
});
