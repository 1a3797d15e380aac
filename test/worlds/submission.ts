/**
 * `node submission.ts CHAIN.PEM`: the submission servers of big providers, as they look from outside, on all addresses
 * until it is killed: port 25 and 587 with STARTTLS, 465 with TLS at once, a sign-in inside TLS (not on 25), and doors that
 * open on 80 and 443. CHAIN.PEM holds the key and the certificate.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';

const pem = readFileSync(process.argv[2] ?? '', 'utf8');
const secureContext = createSecureContext({ key: pem, cert: pem });

function converse(socket: Socket, signIn: boolean, inside: boolean, greets = true): void {
  let rest = '';
  const say = (...lines: readonly string[]) => socket.write(lines.map((line) => `${line}\r\n`).join(''));
  const take = (chunk: Buffer) => {
    rest += chunk.toString('latin1');
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      const line = rest.slice(0, end).trim().toUpperCase();
      rest = rest.slice(end + 1);
      if (line.startsWith('EHLO')) {
        say('250-control.test', '250-SIZE 35882577', '250-8BITMIME');
        if (!inside) say('250-STARTTLS');
        else if (signIn) say('250-AUTH LOGIN PLAIN XOAUTH2');
        say('250 SMTPUTF8');
      } else if (line === 'STARTTLS' && !inside) {
        say('220 2.0.0 Ready to start TLS');
        socket.off('data', take);
        const secure = new TLSSocket(socket, { isServer: true, secureContext });
        secure.on('error', () => socket.destroy());
        converse(secure, signIn, true, false);
        return;
      } else if (line === 'QUIT') {
        say('221 2.0.0 closing connection');
        socket.end();
      } else say('502 5.5.1 Unrecognized command');
    }
  };
  socket.on('error', () => socket.destroy());
  socket.on('data', take);
  if (greets) say('220 control.test ESMTP ready');
}

const ports: Readonly<Record<number, (socket: Socket) => void>> = {
  25: (socket) => {
    converse(socket, false, false);
  },
  80: (socket) => {
    socket.on('error', () => socket.destroy()).resume();
  },
  443: (socket) => {
    socket.on('error', () => socket.destroy()).resume();
  },
  465: (socket) => {
    const secure = new TLSSocket(socket, { isServer: true, secureContext });
    secure.on('error', () => socket.destroy());
    converse(secure, true, true);
  },
  587: (socket) => {
    converse(socket, true, false);
  },
};
await Promise.all(
  Object.entries(ports).map(
    ([port, serve]) =>
      new Promise<void>((resolve) => {
        createServer(serve).listen(Number(port), '::', resolve);
      }),
  ),
);
console.log('ready');
