import { ASKS_DOVECOT, PASSWORD, startDovecot } from '../../worlds/dovecot.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a user name for sending that is not the one for receiving',
  needs: ['dovecot'],
  postfix: { settings: ASKS_DOVECOT },
  prepare: (place) => startDovecot(place, { users: { a4711: PASSWORD } }),
  smtp: { password: PASSWORD },
  account: { imap: { host: 'smtp.example.test', port: 993, encryption: 'tls', auth: 'password', user: 'a4711' } },
  args: ['--sign-in'],
  finds: { cause: 'wrong-credentials', standing: 'confirmed', change: { 'smtp.user': 'a4711' } },
});
