import { say } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { SURROUNDINGS } from '../surroundings.ts';
import { refused } from './refused.ts';
import { dropsUs } from './server-drops-us.ts';

const turnsAway = refused({
  id: 'server-firewall-ip-block',
  name: say('server-firewall-ip-block.name'),
  title: say('server-firewall-ip-block.title'),
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

/** The server turns this network's address away before anybody could sign in: in words, or by dropping all it sends. */
export const serverFirewallIpBlock: Cause = {
  ...turnsAway,
  symptomOf: [...(turnsAway.symptomOf ?? []), ...SURROUNDINGS, 'network-blocks-port', 'isp-blocks-port'],
  judge: (situation) => turnsAway.judge(situation) ?? dropsUs(situation),
};
