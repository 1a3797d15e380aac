import { scenario } from '../scenario.ts';
import { vpnFor } from '../../worlds/vpn.ts';

export default scenario({
  title: 'a VPN that takes everything, and carries it nowhere',
  prepare: ({ internet: { client, router } }) => vpnFor(client, router, ['default', '::/0']),
  finds: { cause: 'vpn-or-proxy', standing: 'possible' },
});
