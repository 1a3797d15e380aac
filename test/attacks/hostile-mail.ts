import { createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { makeAuthority, makeCertificate, type Authority, type Made } from '../../helper/certificates/make.ts';
import { hostileServers } from '../doubles/hostile-servers.ts';
import { MailServer } from '../doubles/mail-server.ts';

/** A mail server that means harm, listening on port 2525 of an address of its own. */
export interface Hostile {
  starts(port: number, address: string): Promise<unknown>;
  stops(): Promise<void>;
  /** What was said to it, as far as it listened. */
  readonly heard: readonly (readonly string[])[];
}

/** One that no script can tell: it is given each connection as it is. */
class Odd implements Hostile {
  readonly #open = new Set<Socket>();
  readonly #server: Server;
  readonly heard: string[][] = [];

  constructor(meet: (socket: Socket) => void) {
    this.#server = createServer((socket) => {
      this.#open.add(socket);
      socket.on('error', () => {});
      socket.once('close', () => this.#open.delete(socket));
      const lines: string[] = [];
      this.heard.push(lines);
      socket.on('data', (chunk: Buffer) => lines.push(...chunk.toString('latin1').split('\r\n').filter(Boolean)));
      meet(socket);
    });
  }

  starts(port: number, address: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, address, resolve);
    });
  }

  async stops(): Promise<void> {
    const stopped = new Promise((resolve) => this.#server.close(resolve));
    for (const one of this.#open) one.destroy();
    await stopped;
  }
}

const greeted = () => new MailServer().says('220 hostile.test ESMTP').expects(/^EHLO /);
const offering = () => greeted().says('250-hostile.test', '250 STARTTLS').expects('STARTTLS');
const upgrading = () => offering().says('220 go ahead');

/** Says every piece when something was said to it, the first one at once. */
function inTurn(...pieces: readonly (string | Buffer)[]): Odd {
  return new Odd((socket) => {
    let at = 0;
    const next = () => {
      const piece = pieces[at++];
      if (piece !== undefined) socket.write(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece);
    };
    next();
    socket.on('data', next);
  });
}

/** Says a text again and again, however little is wanted of it. */
function every(ms: number, first: string, piece: string | Buffer): Odd {
  return new Odd((socket) => {
    if (first) socket.write(first);
    const timer = setInterval(() => socket.write(piece), ms);
    socket.once('close', () => {
      clearInterval(timer);
    });
  });
}

/** Consents to STARTTLS and goes on with TLS 1.2 as `inside` likes. */
function secured(certificate: Made, inside: (secure: TLSSocket) => void): Odd {
  return new Odd((socket) => {
    socket.write('220 hostile.test ESMTP\r\n');
    let step = 0;
    const hear = () => {
      step += 1;
      if (step === 1) socket.write('250-hostile.test\r\n250 STARTTLS\r\n');
      if (step !== 2) return;
      socket.off('data', hear);
      socket.removeAllListeners('data');
      socket.write('220 go ahead\r\n');
      const secureContext = createSecureContext({
        cert: certificate.certificate,
        key: certificate.key,
        maxVersion: 'TLSv1.2',
      });
      const secure = new TLSSocket(socket, { isServer: true, secureContext });
      secure.on('error', () => {});
      secure.on('data', () => {});
      secure.once('secure', () => {
        inside(secure);
      });
    };
    socket.on('data', hear);
  });
}

const TURNED = 'mo\u202emoc.\u2066elpmaxe';

/** What they are certified by. */
export interface Certificates {
  readonly authority: Authority;
  readonly good: Made;
  readonly controls: Made;
  readonly many: Made;
  readonly chain: Made;
}

export async function makeCertificates(): Promise<Certificates> {
  const authority = await makeAuthority({ name: `Evil\x1b[2J\0 ${TURNED} <img src=x onerror=alert(1)>` });
  const good = await makeCertificate({ names: ['hostile.test'], issuer: authority });
  const controls = await makeCertificate({
    names: [`\x1b]0;x\x07${TURNED}\u200b\u{e0041}`, 'a\x1b[31m.test', 'nul\0.test', 'line\r\nend.test'],
    issuer: authority,
  });
  const many = await makeCertificate({
    names: Array.from({ length: 3_000 }, (_, at) => `host-${String(at)}.hostile.test`),
    issuer: authority,
  });
  const links = await Promise.all(Array.from({ length: 60 }, (_, at) => makeAuthority({ name: `Link ${String(at)}` })));
  const chain = { ...good, certificate: good.certificate + links.map((one) => one.certificate).join('') };
  return { authority, good, controls, many, chain };
}

/** All of them by what they do, each for a fresh one. */
export function hostileMail(with_: Certificates): Readonly<Record<string, () => Hostile>> {
  const { good, controls, many, chain } = with_;
  return {
    ...hostileServers(good),
    'a line of a 250- reply every three seconds, without end': () =>
      every(3_000, '220 x\r\n250-x\r\n', '250-and another\r\n'),
    'a line of the greeting every three seconds, without end': () => every(3_000, '', '220-and another\r\n'),
    'a NUL every half second': () => every(500, '', '\0'),
    'a blank line every second': () => every(1_000, '', '\r\n'),
    'an answer to EHLO at a byte a second': () => greeted().drips('250-hostile.test and it goes on and on and on\r\n'),
    'a handshake at a byte a second': () => upgrading().drips('\x16\x03\x03\x40\x00\x02\x00\x3f\xfc\x03\x03'.repeat(5)),
    'other codes on the lines of one reply': () =>
      greeted().says('250-hostile.test', '220-STARTTLS', '334 AUTH PLAIN').staysSilent(),
    'codes that are none': () => inTurn('999 hello\r\n', '000 hello\r\n', '-22 hello\r\n'),
    'a code in other digits': () => new MailServer().sends(Buffer.from('\u0662\u0662\u0660 hello\r\n')).staysSilent(),
    'a greeting of 600 lines': () => new MailServer().sends(`${'220-x\r\n'.repeat(600)}220 x\r\n`).staysSilent(),
    'all answers before any question': () =>
      new MailServer().sends('220 x\r\n250-x\r\n250 STARTTLS\r\n220 go\r\n250 AUTH PLAIN\r\n235 ok\r\n').staysSilent(),
    'a prompt for a password nobody offered': () => greeted().says('334 UGFzc3dvcmQ6').staysSilent(),
    'a sign-in that succeeds unasked (PREAUTH)': () => new MailServer().says('235 2.7.0 signed in').staysSilent(),
    'names of every object as ways to sign in': () =>
      greeted()
        .says('250-hostile.test', '250-AUTH __proto__ constructor toString PLAIN', '250-__proto__ x', '250 constructor')
        .staysSilent(),
    'a thousand ways to sign in': () =>
      greeted()
        .says('250-hostile.test', `250 AUTH ${'PLAIN LOGIN X '.repeat(500)}`)
        .staysSilent(),
    'sizes that are no numbers': () =>
      greeted()
        .says('250-SIZE 99999999999999999999999999', '250-SIZE -1', '250-SIZE NaN', '250 SIZE 0x10')
        .staysSilent(),
    'markup, and links of a terminal': () =>
      new MailServer()
        .sends(
          '220 <img src=x onerror=alert(1)> [x](javascript:alert(1)) \x1b]8;;https://evil.example\x07click\x1b]8;;\x07\r\n',
        )
        .expects(/^EHLO /)
        .says('250-<script>alert(1)</script>', '250 {{7*7}} ${7*7} %s %n')
        .staysSilent(),
    'text that is turned around, in UTF-8': () =>
      new MailServer()
        .sends(Buffer.from(`220 ${TURNED} \u200b\ufeff\u2028\u{e0041} x\r\n`))
        .expects(/^EHLO /)
        .staysSilent(),
    'bare carriage returns, and line ends of one byte': () =>
      new MailServer()
        .sends('220-a\r220-b\n\r220-c\n220 d\n')
        .expects(/^EHLO /)
        .sends('250 a\r250 b\n')
        .staysSilent(),
    'a redirect of the web': () =>
      new MailServer().sends('HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/latest/\r\n\r\n').hangsUp(),
    'a redirect of mail': () =>
      new MailServer()
        .says('220 x')
        .expects(/^EHLO /)
        .says('551 User not local; please try <a@[169.254.169.254]>')
        .hangsUp(),
    'itself as another server': () =>
      greeted().says('250-REDIRECT 127.0.0.1:22', '250 X-HOST 169.254.169.254').staysSilent(),
    'a greeting of another protocol with control bytes': () =>
      new MailServer().sends('SSH-2.0-x\x1b[2J\x07\r\n').staysSilent(),
    'an alert of TLS in place of a handshake': () =>
      upgrading().sends(Buffer.from('1503030002022815030300020228', 'hex')).hangsUp(),
    'an alert of TLS in place of a greeting': () =>
      new MailServer().sends(Buffer.from('15030300020250', 'hex')).hangsUp(),
    'records of TLS that are empty, without end': () =>
      upgrading().goesOn(Buffer.concat(Array.from({ length: 500 }, () => Buffer.from('1703030000', 'hex')))),
    'half a record of TLS': () => upgrading().sends(Buffer.from('160303ffff', 'hex')).staysSilent(),
    'a cut in the middle of the handshake': () => upgrading().sends(Buffer.from('16030300', 'hex')).resets(),
    'a certificate whose names hold control characters': () => upgrading().upgrades(controls).staysSilent(),
    'a certificate of 3,000 names': () => upgrading().upgrades(many).staysSilent(),
    'a chain of 60 certificates': () => upgrading().upgrades(chain).staysSilent(),
    'a handshake begun anew without end': () =>
      secured(good, (secure) => {
        const again = () => {
          if (!secure.destroyed) secure.renegotiate({}, () => setImmediate(again));
        };
        again();
      }),
    'an end of TLS, and plain text after it': () =>
      secured(good, (secure) => {
        secure.end();
        setTimeout(() => {
          const { _parent: below } = secure as unknown as { _parent?: Socket };
          below?.write('250-hostile.test\r\n250 AUTH PLAIN\r\n');
        }, 100);
      }),
    'a flood inside TLS': () =>
      secured(good, (secure) => {
        const pour = () => {
          if (!secure.destroyed) secure.write('250-x\r\n'.repeat(1_000), () => setImmediate(pour));
        };
        pour();
      }),
    'a flood after the good-bye': () =>
      greeted().says('250 hostile.test').expects('STARTTLS').says('502 no').goesOn('250-x\r\n'.repeat(64)),
    'a new connection for each word, and a cut after it': () =>
      new Odd((socket) => {
        socket.write('2', () => socket.resetAndDestroy());
      }),
    '421 to whatever is said': () => inTurn('220 x\r\n', '421 no\r\n', '421 no\r\n', '421 no\r\n', '421 no\r\n'),
  };
}
