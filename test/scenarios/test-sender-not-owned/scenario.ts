import { ASKS_DOVECOT, PASSWORD, startDovecot } from '../../worlds/dovecot.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a sender address that belongs to somebody else',
  needs: ['dovecot'],
  postfix: {
    settings: {
      ...ASKS_DOVECOT,
      smtpd_sender_login_maps: 'inline:{{anna@example.test=berta}}',
      smtpd_sender_restrictions: 'reject_sender_login_mismatch',
    },
  },
  prepare: (place) => startDovecot(place),
  smtp: { password: PASSWORD },
  args: ['--send-test'],
  finds: { cause: 'sender-not-allowed', standing: 'confirmed' },
});
