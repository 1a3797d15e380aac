import { ASKS_DOVECOT, PASSWORD, startDovecot } from '../../worlds/dovecot.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a password that comes on standard input',
  needs: ['dovecot'],
  postfix: { settings: ASKS_DOVECOT },
  prepare: (place) => startDovecot(place),
  input: `${PASSWORD}\n`,
  args: ['--sign-in'],
  finds: { cause: 'none', standing: 'confirmed' },
});
