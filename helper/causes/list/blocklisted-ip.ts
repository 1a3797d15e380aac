import { say } from '../../words/say.ts';
import { refused } from './refused.ts';

/** The server names a list of bad addresses that holds this network's public address. */
export const blocklistedIp = refused({
  id: 'blocklisted-ip',
  name: say('blocklisted-ip.name'),
  title: say('blocklisted-ip.title'),
  refusals: ['blocklist'],
  because: (values) => say('blocklisted-ip.because', values),
  settledBy: say('blocklisted-ip.settled-by'),
  advice: (values) => [
    { do: 'tell-network', say: say('blocklisted-ip.tell-network', values) },
    { do: 'tell-provider', say: say('blocklisted-ip.tell', values) },
  ],
  elsewhere: true,
});
