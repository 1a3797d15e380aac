import { scenario } from '../scenario.ts';
import { HOST } from '../../worlds/broken-mail.ts';

export default scenario({
  title: 'a line in the hosts file that blocks the mail server',
  internet: { hosts: [`0.0.0.0 ${HOST}`] },
  finds: { cause: 'hosts-file-override', standing: 'confirmed' },
});
