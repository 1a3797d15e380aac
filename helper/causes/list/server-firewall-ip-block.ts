import { say } from '../../words/say.ts';
import { refused } from './refused.ts';

/** The server turns this network's address away before anybody could sign in. */
export const serverFirewallIpBlock = refused({
  id: 'server-firewall-ip-block',
  name: say('server-firewall-ip-block.name'),
  title: say('server-firewall-ip-block.title'),
  when: {
    suspected: say('server-firewall-ip-block.suspected'),
    confirmed: say('server-firewall-ip-block.confirmed'),
    excluded: say('server-firewall-ip-block.excluded'),
  },
  refusals: ['address'],
  perhaps: ['unexplained'],
  because: (values) => say('server-firewall-ip-block.because', values),
  settledBy: say('server-firewall-ip-block.settled-by'),
  advice: (values) => [
    { do: 'tell-provider', say: say('server-firewall-ip-block.tell', values) },
    { do: 'look', say: say('server-firewall-ip-block.look', values) },
  ],
  elsewhere: true,
});
