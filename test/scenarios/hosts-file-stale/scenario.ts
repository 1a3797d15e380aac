import { scenario } from '../scenario.ts';
import { HOST } from '../../worlds/broken-mail.ts';

export default scenario({
  title: 'a line in the hosts file from before the server moved',
  internet: { hosts: [`10.66.2.77 ${HOST}`] },
  finds: { cause: 'hosts-file-override', standing: 'confirmed' },
});
