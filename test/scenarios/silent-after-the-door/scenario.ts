import { oddPorts } from '../../worlds/odd.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a port 587 that takes connections and says nothing',
  postfix: { ports: { smtp: 25, smtps: 465 } },
  prepare: ({ internet }) => oddPorts(internet.server, { 587: {} }),
  finds: {
    cause: 'open-but-silent',
    standing: 'confirmed',
    change: { 'smtp.port': 465, 'smtp.encryption': 'tls' },
  },
});
