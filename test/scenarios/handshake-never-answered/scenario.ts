import { ready } from '../../worlds/ready.ts';
import { runScript } from '../../worlds/small-internet.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a port 465 that never answers where encryption begins',
  postfix: 'stopped',
  smtp: { port: 465, encryption: 'tls' },
  async prepare({ internet }) {
    const port = { port: 465, tls: 'tls', then: 'silent' };
    await ready(runScript(internet.server, 'tls-mail.ts', JSON.stringify([port])));
  },
  finds: { cause: 'open-but-silent', standing: 'confirmed' },
});
