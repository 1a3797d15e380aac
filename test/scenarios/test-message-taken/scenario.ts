import { ASKS_DOVECOT, PASSWORD, startDovecot } from '../../worlds/dovecot.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a test message that the server takes',
  needs: ['dovecot'],
  postfix: { settings: { ...ASKS_DOVECOT } },
  prepare: (place) => startDovecot(place),
  smtp: { password: PASSWORD },
  args: ['--send-test'],
  finds: { cause: 'none', standing: 'confirmed' },
});
