import { scenario } from '../scenario.ts';
import { guestNetwork } from '../../worlds/guest-network.ts';

export default scenario({
  title: 'a guest network that sends the web to its own page and drops everything else',
  prepare: ({ internet: { router } }) => guestNetwork(router, 'drop'),
  finds: { cause: 'captive-portal', standing: 'confirmed' },
});
