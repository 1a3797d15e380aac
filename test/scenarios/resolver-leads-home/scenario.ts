import { scenario } from '../scenario.ts';
import { HOST } from '../../worlds/broken-mail.ts';

export default scenario({
  title: 'a resolver that sends the mail server’s name back to the computer that asks',
  internet: { lies: { [HOST]: ['127.0.0.1'] } },
  finds: { cause: 'dns-failure', standing: 'confirmed' },
});
