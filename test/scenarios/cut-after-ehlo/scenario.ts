import { oddPorts } from '../../worlds/odd.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a connection that is reset when EHLO was said',
  postfix: { ports: { smtp: 25, smtps: 465 } },
  prepare: ({ internet }) =>
    oddPorts(internet.server, { 587: { greeting: ['220 odd.example.test ESMTP'], answers: { EHLO: 'cut' } } }),
  finds: { cause: 'connection-cut', standing: 'confirmed', change: { 'smtp.port': 465, 'smtp.encryption': 'tls' } },
});
