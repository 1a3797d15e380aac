import { scenario } from '../scenario.ts';
import { acceptOn } from '../../worlds/small-internet.ts';

export default scenario({
  title: 'the name of the web server set for the mail server',
  internet: { names: { 'www.example.test': ['10.66.1.1', 'fd66:1::1'] } },
  prepare: ({ internet: { router } }) => acceptOn(router, [80, 443]),
  smtp: { host: 'www.example.test' },
  finds: { cause: 'wrong-server-name', standing: 'confirmed', change: { 'smtp.host': 'smtp.example.test' } },
});
