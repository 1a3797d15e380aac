import { scenario } from '../scenario.ts';
import { guestNetwork } from '../../worlds/guest-network.ts';

export default scenario({
  title: 'a guest network that sends the web to its own page and refuses everything else',
  prepare: ({ internet: { router } }) => guestNetwork(router, 'reject with tcp reset'),
  finds: { cause: 'captive-portal', standing: 'confirmed' },
});
