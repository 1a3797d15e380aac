import { oddPorts } from '../../worlds/odd.ts';
import { scenario } from '../scenario.ts';

const no = ['550 5.7.1 Helo command rejected: Access denied'];

export default scenario({
  title: 'a server that refuses every introduction',
  postfix: { ports: { smtp: 25, smtps: 465 } },
  prepare: ({ internet }) =>
    oddPorts(internet.server, { 587: { greeting: ['220 odd.example.test ESMTP'], answers: { EHLO: no, HELO: no } } }),
  finds: { cause: 'helo-refused', standing: 'confirmed', change: { 'smtp.port': 465, 'smtp.encryption': 'tls' } },
});
