import { oddPorts, plainServer } from '../../worlds/odd.ts';
import { scenario } from '../scenario.ts';

const offers = plainServer('SIZE 1000000', 'STARTTLS');
const broken = {
  ...offers,
  answers: { ...offers.answers, STARTTLS: ['454 4.7.0 TLS not available due to local problem'] },
};

export default scenario({
  title: 'a server that offers STARTTLS and cannot do it',
  postfix: { ports: { smtp: 25, smtps: 465 } },
  prepare: ({ internet }) => oddPorts(internet.server, { 587: broken }),
  finds: { cause: 'server-fault', standing: 'confirmed', change: { 'smtp.port': 465, 'smtp.encryption': 'tls' } },
});
