import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server whose firewall drops mail from this one address, and refuses its other ports as always',
  internet: {
    input: [
      'ip saddr 10.66.1.2 tcp dport { 25, 465, 587, 2525 } drop',
      'ip6 saddr fd66:1::2 tcp dport { 25, 465, 587, 2525 } drop',
    ],
  },
  finds: { cause: 'server-firewall-ip-block', standing: 'possible' },
});
