import { ASKS_DOVECOT, PASSWORD, startDovecot } from '../../worlds/dovecot.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server that keeps first mails waiting',
  needs: ['dovecot'],
  postfix: {
    settings: {
      ...ASKS_DOVECOT,
      smtpd_recipient_restrictions:
        'check_recipient_access inline:{{example.test=451 4.7.1 Greylisting in effect, please come back later}}',
    },
  },
  prepare: (place) => startDovecot(place),
  smtp: { password: PASSWORD },
  args: ['--send-test'],
  finds: { cause: 'greylisted', standing: 'confirmed' },
});
