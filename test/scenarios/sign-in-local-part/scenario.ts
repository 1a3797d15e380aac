import { ASKS_DOVECOT, PASSWORD, startDovecot } from '../../worlds/dovecot.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server that wants the part before the @ as user name',
  needs: ['dovecot'],
  postfix: { settings: ASKS_DOVECOT },
  prepare: (place) => startDovecot(place),
  smtp: { user: 'anna@example.test', password: PASSWORD },
  args: ['--sign-in'],
  finds: { cause: 'wrong-credentials', standing: 'confirmed', change: { 'smtp.user': 'anna' } },
});
