import { oddPorts } from '../../worlds/odd.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a firewall before the server that stars its greeting and writes X over STARTTLS, as Cisco’s do',
  postfix: { ports: { smtp: 25, submission: 10_587, smtps: 465 } },
  prepare: ({ internet }) =>
    oddPorts(internet.server, {
      587: {
        between: {
          address: '127.0.0.1',
          port: 10_587,
          says: [
            ['^220 .*$', '220 ****************************2******0*'],
            ['^250-STARTTLS', '250-XXXXXXXA'],
          ],
          hears: [['^STARTTLS', 'XXXXXXXX']],
        },
      },
    }),
  finds: {
    cause: 'starttls-stripped',
    standing: 'confirmed',
    change: { 'smtp.port': 465, 'smtp.encryption': 'tls' },
  },
});
