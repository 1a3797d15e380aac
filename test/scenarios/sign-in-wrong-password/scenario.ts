import { ASKS_DOVECOT, PASSWORD, startDovecot } from '../../worlds/dovecot.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a password that is not the right one',
  needs: ['dovecot'],
  postfix: { settings: ASKS_DOVECOT },
  prepare: (place) => startDovecot(place, { users: { anna: PASSWORD, 'anna@example.test': PASSWORD } }),
  smtp: { password: 'Red-Kettle 47!' },
  args: ['--sign-in'],
  finds: {
    cause: 'wrong-credentials',
    standing: 'confirmed',
    change: { 'smtp.password': 'new' },
    untried: ['smtp.password'],
  },
});
