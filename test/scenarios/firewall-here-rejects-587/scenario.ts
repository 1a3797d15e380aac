import { scenario } from '../scenario.ts';
import { filter } from '../../worlds/namespace.ts';

export default scenario({
  title: 'port 587 refused by this computer’s own firewall',
  prepare: ({ internet: { client } }) => filter(client, 'output', ['tcp dport 587 reject with tcp reset']),
  finds: { cause: 'local-firewall', standing: 'confirmed', change: { 'smtp.port': 465, 'smtp.encryption': 'tls' } },
});
