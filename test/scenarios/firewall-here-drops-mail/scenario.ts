import { scenario } from '../scenario.ts';
import { filter } from '../../worlds/namespace.ts';

export default scenario({
  title: 'every port for sending swallowed by this computer’s own firewall',
  prepare: ({ internet: { client } }) => filter(client, 'output', ['tcp dport { 25, 465, 587 } drop']),
  finds: { cause: 'local-firewall', standing: 'confirmed' },
});
