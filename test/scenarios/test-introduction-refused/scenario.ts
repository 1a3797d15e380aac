import { ASKS_DOVECOT, PASSWORD, startDovecot } from '../../worlds/dovecot.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server that takes EHLO and refuses the name in it at the recipient',
  needs: ['dovecot'],
  // Postfix waits with it until then (smtpd_delay_reject).
  postfix: { settings: { ...ASKS_DOVECOT, smtpd_helo_required: 'yes', smtpd_helo_restrictions: 'reject' } },
  prepare: (place) => startDovecot(place),
  smtp: { password: PASSWORD },
  args: ['--send-test'],
  finds: { cause: 'helo-refused', standing: 'confirmed' },
});
