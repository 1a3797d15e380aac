/**
 * `node tls-mail.ts '[{"port": 587, "tls": "starttls", "then": "serve", "certificate": "…", "key": "…"}]'`: ports that
 * speak SMTP up to TLS on all addresses, and then do what real programs cannot be made to do. Certificate and key are files.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';

export interface TlsPort {
  readonly port: number;
  readonly tls: 'tls' | 'starttls';
  /** When TLS is to begin: serves, ends (FIN), resets (RST), says nothing, or goes on in plain text. */
  readonly then: 'serve' | 'end' | 'reset' | 'silent' | 'plain';
  readonly certificate?: string;
  readonly key?: string;
}

for (const one of JSON.parse(process.argv[2] ?? '[]') as TlsPort[]) {
  await new Promise<void>((resolve) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      if (one.tls === 'tls') begin(socket, one);
      else talk(socket, () => begin(socket, one), true);
    });
    server.listen(one.port, '::', resolve);
  });
}
console.log('ready');

function begin(socket: Socket, { then, certificate = '', key = '', tls }: TlsPort): void {
  if (then === 'serve') {
    const secureContext = createSecureContext({ cert: readFileSync(certificate), key: readFileSync(key) });
    const secure = new TLSSocket(socket, { isServer: true, secureContext });
    secure.on('error', () => socket.destroy());
    talk(secure, () => {}, tls === 'tls');
    return;
  }
  socket.once('data', () => {
    if (then === 'end') socket.end();
    else if (then === 'reset') socket.resetAndDestroy();
    else if (then === 'plain') socket.write('454 4.7.0 TLS not available after all\r\n');
  });
}

/** Greets, if this is the beginning, and answers commands; those inside TLS are offered a sign-in, those before it TLS. */
function talk(socket: Socket, startTls: () => void, greets: boolean): void {
  const inside = socket instanceof TLSSocket;
  if (greets) socket.write('220 mail.test ESMTP\r\n');
  const hear = (bytes: Buffer) => {
    const line = bytes.toString('latin1');
    if (/^EHLO/i.test(line)) socket.write(`250-mail.test\r\n250 ${inside ? 'AUTH PLAIN LOGIN' : 'STARTTLS'}\r\n`);
    else if (/^STARTTLS/i.test(line) && !inside) {
      socket.off('data', hear);
      socket.write('220 go ahead\r\n');
      startTls();
    } else socket.end('221 bye\r\n');
  };
  socket.on('data', hear);
}
