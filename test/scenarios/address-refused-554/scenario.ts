import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a Postfix that refuses our network in its greeting',
  postfix: {
    settings: { smtpd_client_restrictions: 'check_client_access inline:{10.66.1=REJECT,fd66:1=REJECT}' },
    refusesAtOnce: true,
  },
  finds: { cause: 'server-firewall-ip-block', standing: 'confirmed' },
});
