import { createServer, type Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import type { MailPort } from './world.ts';
import { listen, type Started } from './listen.ts';
import { secure } from './secure.ts';

/** A client that says nothing for this long is cut off (ms). */
const IDLE = 30_000;

/** Longest command line we take, in characters: RFC 5321 §4.5.3.1.4 asks for 512, RFC 4954 §4 for more with AUTH. */
const LONGEST_LINE = 12_288;

/**
 * Starts a mail server on a free loopback port, for ports that greet in the clear. It speaks just as much SMTP as comes before a message: it takes no
 * password, whatever is sent, and no mail.
 *
 * @param host the name it gives itself
 * @param context with its certificate; needed unless the port is in the clear only
 */
export function startMailServer(host: string, port: MailPort, context: SecureContext | undefined): Promise<Started> {
  return listen(
    createServer((socket) => {
      converse(socket, host, port, context);
    }),
  );
}

/** A port that opens and greets, for hosts of which only that is asked. */
export function startGreeter(): Promise<Started> {
  return listen(
    createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.setTimeout(IDLE, () => socket.destroy());
      socket.resume();
      socket.write('220 ready\r\n');
    }),
  );
}

/**
 * Holds one conversation up to its end, or up to TLS, where it starts anew (RFC 3207 §4.2).
 *
 * @param upgrade what STARTTLS leads to; undefined where it is not offered, or done already
 */
function converse(
  socket: Socket,
  host: string,
  port: MailPort,
  upgrade: SecureContext | undefined,
  greets = true,
): void {
  const say = (...lines: string[]) => socket.write(lines.map((line) => `${line}\r\n`).join(''));
  const keywords = ['PIPELINING', 'SIZE 35882577', '8BITMIME', 'ENHANCEDSTATUSCODES'];
  if (upgrade) keywords.push('STARTTLS');
  else if (port.auth.length > 0) keywords.push(`AUTH ${port.auth.join(' ')}`);

  /** @returns false once the conversation is over */
  const answer = (line: string): boolean => {
    const verb = /^[a-z]*/i.exec(line)?.[0].toUpperCase();
    switch (verb) {
      case 'EHLO':
        say(...[host, ...keywords].map((word, at) => `250${at === keywords.length ? ' ' : '-'}${word}`));
        return true;
      case 'HELO':
        say(`250 ${host}`);
        return true;
      case 'NOOP':
      case 'RSET':
        say('250 2.0.0 Ok');
        return true;
      case 'STARTTLS':
        if (!upgrade) break;
        say('220 2.0.0 Ready to start TLS');
        return false;
      case 'AUTH':
        say(
          port.auth.length === 0 || upgrade
            ? '503 5.5.1 Error: authentication not enabled'
            : '535 5.7.8 Error: authentication failed',
        );
        return true;
      case 'MAIL':
        say(upgrade ? port.mailBeforeTls : port.mail);
        return true;
      case 'QUIT':
        say('221 2.0.0 Bye');
        socket.end();
        return false;
    }
    say('502 5.5.2 Error: command not recognized');
    return true;
  };

  let rest = '';
  const take = (chunk: Buffer) => {
    rest += chunk.toString('latin1');
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      const line = rest.slice(0, end).replace(/\r$/, '');
      rest = rest.slice(end + 1);
      if (answer(line)) continue;
      socket.off('data', take);
      // What was sent after STARTTLS in the clear is thrown away, never read as if it had come inside (CVE-2011-0411).
      if (upgrade && !socket.writableEnded) converse(secure(socket, upgrade), host, port, undefined, false);
      return;
    }
    if (rest.length > LONGEST_LINE) socket.destroy();
  };
  socket.on('error', () => socket.destroy());
  socket.setTimeout(IDLE, () => socket.destroy());
  socket.on('data', take);
  if (greets) say(`220 ${host} ESMTP practice`);
}
