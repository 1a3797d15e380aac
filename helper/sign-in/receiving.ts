import type { Socket } from 'node:net';
import { isIP } from 'node:net';
import { connect as startTls } from 'node:tls';
import { certificateFact } from '../network/certificate-fact.ts';
import type { Network, Target } from '../network/network.ts';
import { judgeFor } from '../network/trust.ts';
import type { Certificate } from '../protocol/evidence.ts';
import { answeredInWords } from './answered.ts';
import type { Secret } from './secret.ts';
import type { Tried } from './session.ts';

/** How long the whole of it may take (ms). */
const PATIENCE = 15_000;
const LONGEST_LINE = 8 * 1024;

/** The side the account receives by, told by its port: 110 and 995 are POP3's, all others are taken for IMAP's. */
export function receivesBy(port: number): 'imap' | 'pop3' {
  return port === 995 || port === 110 ? 'pop3' : 'imap';
}

/**
 * Signs in once where the account receives mail, over verified TLS, with the protocol's own plain command (RFC 9051
 * §6.2.3 with literals, RFC 1939 §7). Never rejects; undefined where it could not be tried.
 */
export async function signInToReceive(
  network: Network,
  target: Target,
  encryption: 'tls' | 'starttls',
  user: string,
  secret: Secret,
  mayUse: (certificate: Certificate | undefined) => boolean,
  secrets: readonly Secret[],
  stop: AbortSignal,
): Promise<Tried | undefined> {
  const over = AbortSignal.any([stop, AbortSignal.timeout(PATIENCE)]);
  const opened = await network.open(target, over);
  if (opened.answer !== 'accepted') return undefined;
  let top: Socket = opened.socket;
  const closing = () => top.destroy();
  over.addEventListener('abort', closing, { once: true });
  const by = receivesBy(target.port);
  try {
    if (encryption === 'starttls') {
      const plain = lineReader(opened.socket);
      if (!GREETED[by].test(await plain.next())) return undefined;
      opened.socket.write(by === 'imap' ? 'a0 STARTTLS\r\n' : 'STLS\r\n');
      if (!/^(?:a0 OK|\+OK)/i.test(await plain.answer('a0'))) return undefined;
      if (plain.saidMore) return undefined;
      plain.release();
    }
    const secure = startTls({
      socket: opened.socket,
      rejectUnauthorized: false,
      secureContext: judgeFor(network.trust()).context,
      ...(isIP(target.host) ? {} : { servername: target.host }),
    });
    top = secure;
    await new Promise<void>((resolve, reject) => {
      secure.once('secureConnect', resolve);
      secure.on('error', reject);
      secure.once('close', reject);
    });
    if (!mayUse(certificateFact(secure, target, target.port, judgeFor(network.trust()), new Date()))) return undefined;
    const lines = lineReader(secure);
    if (encryption === 'tls' && !GREETED[by].test(await lines.next())) return undefined;
    const said = by === 'imap' ? await imap(secure, lines, user, secret) : await pop3(secure, lines, user, secret);
    secure.end(by === 'imap' ? 'a2 LOGOUT\r\n' : 'QUIT\r\n');
    const text = said.replace(/^(?:a1 \S+|\+OK|-ERR) ?/i, '');
    if (/^(?:a1 OK|\+OK)/i.test(said)) return { outcome: 'accepted', reply: answeredInWords(text, secrets) };
    const later = /\[(?:UNAVAILABLE|SYS\/TEMP|IN-USE|LOGIN-DELAY)\]/i.test(said);
    return { outcome: later ? 'later' : 'refused', reply: answeredInWords(text, secrets) };
  } catch {
    return { outcome: over.aborted ? 'late' : 'cut', reply: null };
  } finally {
    over.removeEventListener('abort', closing);
    top.destroySoon();
  }
}

const GREETED = { imap: /^\* OK/i, pop3: /^\+OK/i } as const;

type Reader = ReturnType<typeof lineReader>;

async function imap(socket: Socket, lines: Reader, user: string, secret: Secret): Promise<string> {
  const name = Buffer.from(user);
  socket.write(`a1 LOGIN {${String(name.length)}}\r\n`);
  let said = await lines.answer('a1');
  if (!said.startsWith('+')) return said;
  socket.write(Buffer.concat([name, Buffer.from(` {${String(secret.read((bytes) => bytes.length))}}\r\n`)]));
  said = await lines.answer('a1');
  if (!said.startsWith('+')) return said;
  await sendSecret(socket, '', secret);
  return lines.answer('a1');
}

async function pop3(socket: Socket, lines: Reader, user: string, secret: Secret): Promise<string> {
  socket.write(`USER ${user}\r\n`);
  const said = await lines.next();
  if (!said.startsWith('+OK')) return said;
  await sendSecret(socket, 'PASS ', secret);
  return lines.next();
}

function sendSecret(socket: Socket, before: string, secret: Secret): Promise<void> {
  const line = secret.read((bytes) => Buffer.concat([Buffer.from(before), bytes, Buffer.from('\r\n')]));
  return new Promise((resolve) => {
    socket.write(line, () => {
      line.fill(0);
      resolve();
    });
  });
}

/** Lines of a server, in bounded memory. Rejects when the connection ends. */
function lineReader(socket: Socket) {
  let buffer = '';
  let ended = false;
  let wake = () => {};
  const onData = (chunk: Buffer) => {
    if (buffer.length < LONGEST_LINE * 8) buffer += chunk.toString('latin1');
    else socket.destroy();
    wake();
  };
  const onEnd = () => {
    ended = true;
    wake();
  };
  socket.on('data', onData).on('end', onEnd).on('close', onEnd).on('error', onEnd);
  async function next(): Promise<string> {
    for (;;) {
      const end = buffer.indexOf('\n');
      if (end >= 0) {
        const line = buffer.slice(0, end).replace(/\r$/, '');
        buffer = buffer.slice(end + 1);
        return line;
      }
      if (ended || buffer.length > LONGEST_LINE) throw new Error('the connection ended');
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  return {
    next,
    /** The next line that is no untagged one. */
    async answer(tag: string): Promise<string> {
      for (let count = 0; count < 200; count += 1) {
        const line = await next();
        if (line.startsWith('+') || line.startsWith('-ERR') || line.startsWith(`${tag} `)) return line;
      }
      throw new Error('no answer');
    },
    get saidMore() {
      return buffer.length > 0;
    },
    release() {
      socket.off('data', onData).off('end', onEnd).off('close', onEnd).off('error', onEnd);
      socket.on('error', () => {});
    },
  };
}
