import { scenario } from '../scenario.ts';
import { HOST } from '../../worlds/broken-mail.ts';

export default scenario({
  title: 'a healthy server whose name is in the hosts file alone, and no resolver at all',
  internet: { resolver: 'silent', publicResolvers: 'absent', hosts: [`10.66.2.2 ${HOST}`] },
  finds: { cause: 'none', standing: 'confirmed' },
});
