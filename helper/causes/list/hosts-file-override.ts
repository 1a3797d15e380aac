import { say } from '../../words/say.ts';
import { leadsHome } from '../addresses.ts';
import type { Cause } from '../cause.ts';
import { certificatesAt, ownServer, ownWayWorks, sameHost } from '../server.ts';
import { ownHostServes } from '../surroundings.ts';

/** A line in this computer's hosts file sends the mail server's name to an address where it is not. */
export const hostsFileOverride: Cause = {
  id: 'hosts-file-override',
  name: say('hosts-file-override.name'),
  title: say('hosts-file-override.title'),
  judge(situation) {
    const { seen, over } = situation;
    const own = ownServer(situation);
    if (!own) return null;
    const works = ownWayWorks(situation);
    if (works !== false) return null;
    const fact = seen['hosts-file'];
    if (!fact) {
      if (over('hosts-file')) return null;
      return {
        standing: 'possible',
        because: say('suspected.by-text'),
        evidence: [],
        corrections: [],
        settledBy: say('hosts-file-override.settled-by'),
        waitsFor: ['hosts-file'],
      };
    }
    const entry = fact.entries.find((one) => sameHost(one.host, own.host));
    if (!entry) return null;
    const same = entry.dns.some((address) => entry.addresses.includes(address));
    if (same || ownHostServes(situation)) {
      return {
        standing: 'excluded',
        because: say('hosts-file-override.fits', { host: own.host }),
        evidence: ['hosts-file'],
      };
    }
    const values = {
      host: own.host,
      listed: entry.addresses.join(', '),
      dns: entry.dns.join(', '),
      path: fact.path,
    };
    const corrections = [{ do: 'look', say: say('hosts-file-override.remove', values) }] as const;
    const home = entry.addresses.every(leadsHome);
    // Whoever has a certificate for this very name is this server, at whichever address.
    const itself = certificatesAt(situation, own.host, own.port).some((one) => one.nameFits);
    const opened = !itself && fact.opened.some((one) => one.answer === 'accepted');
    if (entry.dns.length > 0 && (opened || home)) {
      return {
        standing: 'confirmed',
        because: say(opened ? 'hosts-file-override.because' : 'hosts-file-override.leads-home', values),
        evidence: ['hosts-file', 'port-open'],
        corrections,
      };
    }
    // Names that DNS does not know live in hosts files rightly; one that leads home serves only what runs here.
    if (entry.dns.length === 0 && !home) return null;
    return {
      standing: 'possible',
      because: say(home ? 'hosts-file-override.leads-home-alone' : 'hosts-file-override.differs', values),
      evidence: ['hosts-file', 'port-open'],
      corrections,
      settledBy: say('hosts-file-override.settled-by'),
      waitsFor: ['hosts-file'],
    };
  },
};
