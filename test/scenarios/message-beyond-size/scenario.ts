import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a message of 30 MB for a server that takes 10 MB',
  postfix: { settings: { message_size_limit: '10000000' } },
  account: { message: { size: 30_000_000 } },
  finds: { cause: 'message-too-large', standing: 'confirmed' },
});
