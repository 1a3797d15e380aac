import { scenario } from '../scenario.ts';
import { HOST } from '../../worlds/broken-mail.ts';

export default scenario({
  title: 'a line in the hosts file that leads to another mail server, which serves its own names',
  internet: { hosts: [`10.66.3.2 ${HOST}`] },
  finds: { cause: 'hosts-file-override', standing: 'confirmed' },
});
