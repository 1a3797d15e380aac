import { say } from '../../words/say.ts';
import { changesToBest } from '../change.ts';
import { told } from '../told.ts';

/** The Internet address this computer sends from stands on a block list, often for what others did from it. */
export const blocklistedIp = told({
  id: 'blocklisted-ip',
  at: 'sending',
  correct: (situation) => {
    const { port } = situation.report.account.smtp;
    // A submission port with sign-in is the way around; where that is used already, nothing in Outlook changes it.
    const changes = port === 25 ? changesToBest(situation) : [];
    return [...changes, { do: 'tell-network', say: say('blocklisted-ip.told') }];
  },
});
