import { scenario } from '../scenario.ts';
import { HOST } from '../../worlds/broken-mail.ts';

export default scenario({
  title: 'a line in the hosts file with an IPv6 address from before the server moved',
  internet: { hosts: [`fd66:2::77 ${HOST}`] },
  finds: { cause: 'hosts-file-override', standing: 'confirmed' },
});
