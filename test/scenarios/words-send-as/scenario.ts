import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a healthy server, and its words about the sender',
  args: ['--error', '550 5.7.60 SMTP; Client does not have permissions to send as this sender'],
  finds: { cause: 'sender-not-allowed', standing: 'confirmed' },
});
