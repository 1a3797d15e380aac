import { ready } from '../../worlds/ready.ts';
import { runScript } from '../../worlds/small-internet.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a port 587 that goes on in plain text where encryption should begin',
  postfix: 'stopped',
  async prepare({ internet }) {
    const port = { port: 587, tls: 'starttls', then: 'plain' };
    await ready(runScript(internet.server, 'tls-mail.ts', JSON.stringify([port])));
  },
  finds: { cause: 'tls-handshake-cut', standing: 'confirmed' },
});
