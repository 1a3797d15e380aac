import { oddPorts } from '../../worlds/odd.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server whose greeting never ends',
  postfix: { ports: { smtp: 25, smtps: 465 } },
  prepare: ({ internet }) =>
    oddPorts(internet.server, { 587: { greeting: Array.from({ length: 2_000 }, () => '220-and another thing') } }),
  finds: { cause: 'server-fault', standing: 'confirmed', change: { 'smtp.port': 465, 'smtp.encryption': 'tls' } },
});
