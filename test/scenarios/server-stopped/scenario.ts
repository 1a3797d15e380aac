import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server where nothing runs',
  postfix: 'stopped',
  finds: { cause: 'server-down', standing: 'confirmed' },
});
