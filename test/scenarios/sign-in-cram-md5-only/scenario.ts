import { ASKS_DOVECOT, PASSWORD, startDovecot } from '../../worlds/dovecot.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server that takes CRAM-MD5 alone',
  needs: ['dovecot'],
  postfix: { settings: ASKS_DOVECOT },
  prepare: (place) => startDovecot(place, { mechanisms: 'cram-md5' }),
  smtp: { password: PASSWORD },
  args: ['--sign-in'],
  finds: { cause: 'auth-mechanism-mismatch', standing: 'confirmed' },
});
