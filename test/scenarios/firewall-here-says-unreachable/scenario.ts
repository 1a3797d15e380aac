import { scenario } from '../scenario.ts';
import { filter } from '../../worlds/namespace.ts';

export default scenario({
  title: 'port 587 shut by this computer’s own firewall, which says that the server cannot be reached',
  prepare: ({ internet: { client } }) =>
    filter(client, 'output', ['oifname != lo tcp dport 587 reject with icmpx admin-prohibited']),
  finds: { cause: 'local-firewall', standing: 'confirmed', change: { 'smtp.port': 465, 'smtp.encryption': 'tls' } },
});
