import { scenario } from '../scenario.ts';

export default scenario({
  title: 'no way out at all',
  internet: { forward: ['drop'], resolver: 'silent' },
  finds: { cause: 'no-network', standing: 'confirmed' },
});
