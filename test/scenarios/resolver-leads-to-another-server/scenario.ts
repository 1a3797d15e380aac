import { scenario } from '../scenario.ts';
import { HOST } from '../../worlds/broken-mail.ts';

export default scenario({
  title: 'a resolver that leads to another mail server, which serves its own names',
  internet: { lies: { [HOST]: ['10.66.3.2'] }, publicResolvers: 'dns' },
  finds: { cause: 'dns-failure', standing: 'confirmed' },
});
