import { ASKS_DOVECOT, PASSWORD, startDovecot } from '../../worlds/dovecot.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server that takes XOAUTH2 alone',
  needs: ['dovecot'],
  postfix: { settings: ASKS_DOVECOT },
  prepare: (place) => startDovecot(place, { mechanisms: 'xoauth2' }),
  smtp: { password: PASSWORD },
  args: ['--sign-in'],
  finds: { cause: 'oauth-required', standing: 'confirmed', change: { 'smtp.auth': 'oauth2' }, untried: ['smtp.auth'] },
});
