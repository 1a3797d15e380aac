import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server all of whose ports are forbidden, by whomever (ICMP, administratively prohibited)',
  internet: { input: ['meta l4proto tcp reject with icmpx admin-prohibited'] },
  finds: { cause: 'server-down', standing: 'possible' },
});
