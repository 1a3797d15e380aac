import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a healthy server, and nobody else in the whole Internet',
  internet: { controlNames: [], publicResolvers: 'absent' },
  finds: { cause: 'none', standing: 'confirmed' },
});
