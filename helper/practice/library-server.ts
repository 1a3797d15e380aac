import { createServer } from 'node:net';
import type { SecureContext } from 'node:tls';
import { SMTPServer } from 'smtp-server';
import { listen, type Started } from './listen.ts';
import { secure } from './secure.ts';
import type { MailPort } from './world.ts';

/**
 * Starts a port with implicit TLS on a free loopback port, as the npm package smtp-server speaks. It takes no password,
 * whatever is sent, and no mail.
 *
 * Listening and TLS stay ours: closed in the middle of a handshake, the package's own TLS port brings Node 22 down
 * (measured: smtp-server 3.21.6, Node 22.23.3). And on STARTTLS ports it offers AUTH in the clear, which no real
 * submission port does: those are in mail-server.ts.
 *
 * @param host the name it gives itself
 */
export function startLibraryServer(host: string, port: MailPort, context: SecureContext): Promise<Started> {
  const smtp = speakerFor(host, port);
  return listen(
    createServer((socket) => {
      smtp.connect(secure(socket, context), {});
    }),
  );
}

const speakers = new Map<string, SMTPServer>();

/** Kept, since each one makes a TLS context of its own that is never used here. It holds nothing but what is connected. */
function speakerFor(host: string, { auth, mail }: MailPort): SMTPServer {
  const key = JSON.stringify([host, auth, mail]);
  const known = speakers.get(key);
  if (known) return known;
  const smtp = new SMTPServer({
    name: host,
    banner: 'practice',
    secured: true,
    disabledCommands: ['STARTTLS', ...(auth.length === 0 ? ['AUTH'] : [])],
    authMethods: [...auth],
    authOptional: true,
    disableReverseLookup: true,
    socketTimeout: 30_000,
    onAuth(_auth, _session, callback) {
      callback(refusal('535 5.7.8 Error: authentication failed'));
    },
    onMailFrom(_address, _session, callback) {
      callback(refusal(mail));
    },
  });
  smtp.on('error', () => {});
  speakers.set(key, smtp);
  return smtp;
}

/** A reply as the package wants it: the code apart, the rest as it is. */
function refusal(reply: string): Error {
  return Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) });
}
