import { ready } from '../../worlds/ready.ts';
import { runScript } from '../../worlds/small-internet.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a port 587 that ends the connection as encryption begins, and a good port 465',
  postfix: { ports: { smtps: 465 } },
  async prepare({ internet }) {
    const port = { port: 587, tls: 'starttls', then: 'end' };
    await ready(runScript(internet.server, 'tls-mail.ts', JSON.stringify([port])));
  },
  finds: {
    cause: 'tls-handshake-cut',
    standing: 'confirmed',
    change: { 'smtp.port': 465, 'smtp.encryption': 'tls' },
  },
});
