import { scenario } from '../scenario.ts';
import { guestNetwork } from '../../worlds/guest-network.ts';

export default scenario({
  title: 'a guest network that answers every port with its own page',
  prepare: ({ internet: { router } }) => guestNetwork(router, 'takes'),
  finds: { cause: 'captive-portal', standing: 'confirmed' },
});
