import { say } from '../words/say.ts';
import type { Cause } from './cause.ts';

/** A blocklist that was asked holds our address; whether the server minds, only the server tells. */
export const listedIp: Cause = {
  id: 'blocklisted-ip',
  name: say('blocklisted-ip.name'),
  title: say('blocklisted-ip.title'),
  judge({ report, seen }) {
    const listed = seen.blocklists?.lists.find((one) => one.answer === 'listed');
    // Being listed alone keeps nobody from sending: a server with sign-in seldom asks.
    if (!listed || !report.reading?.suspects.includes('blocklisted-ip')) return null;
    return {
      standing: 'possible',
      title: say('blocklisted-ip.title-listed'),
      because: say('blocklisted-ip.listed', { address: listed.address, zone: listed.zone }),
      evidence: ['blocklists'],
      corrections: [{ do: 'tell-network', say: say('blocklisted-ip.told') }],
      settledBy: say('blocklisted-ip.settled-by'),
      waitsFor: [],
    };
  },
};
