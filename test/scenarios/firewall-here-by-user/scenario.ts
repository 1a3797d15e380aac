import { scenario } from '../scenario.ts';
import { filter } from '../../worlds/namespace.ts';

export default scenario({
  title: 'ports for mail dropped by this computer’s own firewall for the programs of one user',
  prepare: ({ internet: { client } }) => filter(client, 'output', ['meta skuid 0 tcp dport { 25, 587 } drop']),
  finds: { cause: 'local-firewall', standing: 'confirmed', change: { 'smtp.port': 465, 'smtp.encryption': 'tls' } },
});
