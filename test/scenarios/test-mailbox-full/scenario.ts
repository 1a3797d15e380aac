import { ASKS_DOVECOT, PASSWORD, startDovecot } from '../../worlds/dovecot.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a mailbox without room',
  needs: ['dovecot'],
  postfix: {
    settings: {
      ...ASKS_DOVECOT,
      smtpd_recipient_restrictions: 'check_recipient_access inline:{{example.test=552 5.2.2 Mailbox is full}}',
    },
  },
  prepare: (place) => startDovecot(place),
  smtp: { password: PASSWORD },
  args: ['--send-test'],
  finds: { cause: 'mailbox-full', standing: 'confirmed' },
});
