import { oddPorts } from '../../worlds/odd.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a web server on port 465',
  postfix: { ports: { smtp: 25, submission: 587 } },
  smtp: { port: 465, encryption: 'tls' },
  prepare: ({ internet }) =>
    oddPorts(internet.server, { 465: { otherwise: ['HTTP/1.1 400 Bad Request', 'Connection: close', ''] } }),
  finds: { cause: 'not-smtp', standing: 'confirmed', change: { 'smtp.port': 587, 'smtp.encryption': 'starttls' } },
});
