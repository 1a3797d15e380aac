import { scenario } from '../scenario.ts';
import { vpnFor } from '../../worlds/vpn.ts';

export default scenario({
  title: 'a VPN that takes what goes to the mail server, and carries it nowhere',
  prepare: ({ internet: { client, router } }) => vpnFor(client, router, ['10.66.2.0/24', 'fd66:2::/64']),
  finds: { cause: 'vpn-or-proxy', standing: 'possible' },
});
