import type { Socket } from 'node:net';
import { isIP } from 'node:net';
import { constants } from 'node:crypto';
import { createSecureContext, type TLSSocket } from 'node:tls';
import type { Failure } from '../protocol/evidence.ts';
import { failureOf } from './failure.ts';
import { handshake, reasonOf } from './handshake.ts';
import type { Network, Target } from './network.ts';
import { Broken, smtpLines } from './smtp-lines.ts';
import { CURVES } from './trust.ts';

/*
 * One more handshake with a port whose first one broke, begun otherwise: only to name the fault. Nothing secret is said
 * over it, and nothing at all after it.
 */

/** How a port begins TLS. */
export type Begins = 'tls' | 'starttls';

/** Opening, greeting, EHLO, STARTTLS and the answer looked for, all together (ms). */
const WHOLE = 2_500;

/** Which protocol versions are offered: all there ever were from TLS 1.0 on, or none above a version, as Windows may be set. */
export type Offer = 'old' | 'up-to-1.2' | 'up-to-1.1';

export type Agreed =
  { readonly protocol: string; readonly cipher: string } | { readonly failure: Failure; readonly text?: string };

/** Tries a handshake with other versions than today's. Undefined if it was stopped, or the port did not open again. */
export async function agreeOn(
  network: Network,
  target: Target,
  begins: Begins,
  offer: Offer,
  stop: AbortSignal,
): Promise<Agreed | undefined> {
  return withTlsPort(network, target, begins, stop, async (socket, over) => {
    let top: TLSSocket | undefined;
    try {
      const secureContext = createSecureContext(
        offer !== 'up-to-1.2'
          ? {
              minVersion: 'TLSv1',
              ...(offer === 'up-to-1.1' ? { maxVersion: 'TLSv1.1' as const } : {}),
              ciphers: 'ALL:@SECLEVEL=0',
              ecdhCurve: `${CURVES}:P-521`,
              secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
            }
          : { maxVersion: 'TLSv1.2', ecdhCurve: CURVES },
      );
      const secure = await handshake(socket, target, { secureContext }, over, (layer) => (top = layer));
      return { protocol: secure.getProtocol() ?? '', cipher: secure.getCipher().name };
    } catch (error) {
      if (error instanceof Broken) return { failure: error.failure === 'no-greeting' ? 'silent' : error.failure };
      const text = reasonOf(error);
      return { failure: failureOf(error), ...(text ? { text } : {}) };
    } finally {
      top?.destroy();
    }
  });
}

/** What a port answered to a greeting that TLS servers refuse with an alert of seven bytes. */
export type SmallAnswer = 'alert' | 'closed' | 'other' | 'silent';

/**
 * A ClientHello with no cipher in it that any server has (RFC 5246 §7.4.1.2; only the mark of RFC 5746 §3.3): whatever the
 * server's certificates, its whole answer is one alert, which fits in the smallest packet.
 */
const UNACCEPTABLE = Buffer.concat([
  Buffer.from('160301002f0100002b0303', 'hex'),
  Buffer.alloc(32, 0x6f),
  Buffer.from('000004fefe00ff0100', 'hex'),
]);

/** Asks for that alert. Undefined if it was stopped, or the port did not open again. */
export function askForAlert(
  network: Network,
  target: Target,
  begins: Begins,
  stop: AbortSignal,
): Promise<SmallAnswer | undefined> {
  return withTlsPort(network, target, begins, stop, (socket, over) => {
    return new Promise((resolve) => {
      socket.once('data', (bytes: Buffer) => {
        resolve(bytes[0] === 0x15 ? 'alert' : 'other');
      });
      socket.once('close', () => {
        resolve('closed');
      });
      over.addEventListener('abort', () => {
        resolve('silent');
      });
      socket.resume();
      socket.write(UNACCEPTABLE);
    });
  });
}

/** Opens a port, brings it to where TLS begins, and closes it when `look` has seen enough. */
async function withTlsPort<Seen>(
  network: Network,
  target: Target,
  begins: Begins,
  stop: AbortSignal,
  look: (socket: Socket, over: AbortSignal) => Promise<Seen>,
): Promise<Seen | undefined> {
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort();
  }, WHOLE);
  const over = AbortSignal.any([stop, late.signal]);
  try {
    const opened = await network.open(target, over);
    if (opened.answer !== 'accepted') return undefined;
    const { socket } = opened;
    const close = () => {
      socket.destroy();
    };
    // A handshake is closed from its top, by whoever made it.
    stop.addEventListener('abort', close, { once: true });
    socket.on('error', () => {});
    try {
      if (begins === 'starttls' && !(await askForTls(socket, over))) return undefined;
      const seen = await look(socket, over);
      return stop.aborted ? undefined : seen;
    } finally {
      stop.removeEventListener('abort', close);
      socket.destroy();
    }
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function askForTls(socket: Socket, over: AbortSignal): Promise<boolean> {
  const lines = smtpLines(socket);
  const greeting = await lines.reply(over);
  if (greeting.code !== 220) return false;
  const here = (socket.localAddress ?? '127.0.0.1').split('%')[0] ?? '';
  lines.send(`EHLO ${isIP(here) === 6 ? `[IPv6:${here}]` : `[${here}]`}`);
  if ((await lines.reply(over)).code !== 250) return false;
  lines.send('STARTTLS');
  const answer = await lines.reply(over);
  lines.release();
  return answer.code === 220 && !lines.saidMore;
}
