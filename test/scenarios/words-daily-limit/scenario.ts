import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a healthy server, and its words about a sending limit',
  args: ['--error', '550 5.4.5 Daily user sending limit exceeded'],
  finds: { cause: 'sending-limit-reached', standing: 'confirmed' },
});
