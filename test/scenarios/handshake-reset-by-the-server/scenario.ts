import { ready } from '../../worlds/ready.ts';
import { runScript } from '../../worlds/small-internet.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server that resets every connection as encryption begins',
  postfix: 'stopped',
  async prepare({ internet }) {
    const ports = [
      { port: 587, tls: 'starttls', then: 'reset' },
      { port: 465, tls: 'tls', then: 'reset' },
    ];
    await ready(runScript(internet.server, 'tls-mail.ts', JSON.stringify(ports)));
  },
  finds: { cause: 'tls-handshake-cut', standing: 'confirmed' },
});
