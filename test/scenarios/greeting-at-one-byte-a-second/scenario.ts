import { oddPorts } from '../../worlds/odd.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server that greets with one byte a second',
  postfix: { ports: { smtp: 25, smtps: 465 } },
  prepare: ({ internet }) =>
    oddPorts(internet.server, { 587: { greeting: ['220 odd.example.test ESMTP and more'], byteEveryMs: 1_000 } }),
  finds: { cause: 'slow-greeting', standing: 'confirmed', change: { 'smtp.port': 465, 'smtp.encryption': 'tls' } },
});
