import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server whose firewall forbids mail from this one address and says so (ICMP, administratively prohibited)',
  internet: {
    input: [
      'ip saddr 10.66.1.2 tcp dport { 25, 465, 587, 2525 } reject with icmpx admin-prohibited',
      'ip6 saddr fd66:1::2 tcp dport { 25, 465, 587, 2525 } reject with icmpx admin-prohibited',
    ],
  },
  finds: { cause: 'server-firewall-ip-block', standing: 'possible' },
});
