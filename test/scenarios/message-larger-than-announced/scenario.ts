import { ASKS_DOVECOT, PASSWORD, startDovecot } from '../../worlds/dovecot.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a message larger than the server announces',
  needs: ['dovecot'],
  postfix: { settings: { ...ASKS_DOVECOT, message_size_limit: '100000' } },
  prepare: (place) => startDovecot(place),
  smtp: { password: PASSWORD },
  account: { message: { size: 3_000_000 } },
  args: ['--send-test'],
  finds: { cause: 'message-too-large', standing: 'confirmed' },
});
