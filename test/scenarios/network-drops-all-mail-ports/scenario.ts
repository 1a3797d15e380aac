import { scenario } from '../scenario.ts';

export default scenario({
  title: 'every port for sending dropped by the router, and the web let through',
  internet: { forward: ['tcp dport { 25, 465, 587, 2525 } drop'] },
  finds: { cause: 'network-blocks-port', standing: 'confirmed' },
});
