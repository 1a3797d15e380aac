import { scenario } from '../scenario.ts';

export default scenario({
  title:
    'a server whose firewall drops all that comes from this one address: from here, no other than one that is down',
  internet: { input: ['ip saddr 10.66.1.2 drop', 'ip6 saddr fd66:1::2 drop'] },
  finds: { cause: 'server-down', standing: 'possible' },
});
