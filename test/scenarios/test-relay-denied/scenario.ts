import { ASKS_DOVECOT, PASSWORD, startDovecot } from '../../worlds/dovecot.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server that relays for nobody',
  needs: ['dovecot'],
  postfix: { settings: { ...ASKS_DOVECOT, smtpd_recipient_restrictions: 'reject_unauth_destination' } },
  prepare: (place) => startDovecot(place),
  smtp: { password: PASSWORD },
  args: ['--send-test'],
  finds: { cause: 'relay-denied', standing: 'confirmed' },
});
