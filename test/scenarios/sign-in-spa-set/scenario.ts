import { ASKS_DOVECOT, PASSWORD, startDovecot } from '../../worlds/dovecot.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'Outlook with SPA, and a server that takes passwords alone',
  needs: ['dovecot'],
  postfix: { settings: ASKS_DOVECOT },
  prepare: (place) => startDovecot(place),
  smtp: { auth: 'spa', password: PASSWORD },
  args: ['--sign-in'],
  finds: { cause: 'auth-mechanism-mismatch', standing: 'confirmed', change: { 'smtp.auth': 'password' } },
});
