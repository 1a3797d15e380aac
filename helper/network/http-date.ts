import type { Socket } from 'node:net';
import type { Network, Target } from './network.ts';

/** More header than any honest server sends before its Date (bytes). */
const MOST_HEADER = 16 * 1024;

/**
 * How far a web server's clock is ahead of ours, in ms, by the Date of its answer (RFC 9110 §6.6.1, exact to a second);
 * undefined if it gave none. Whatever its status: a page that redirects has a date too.
 */
export async function askWebDate(network: Network, target: Target, giveUp: AbortSignal): Promise<number | undefined> {
  const opened = await network.open(target, giveUp);
  if (opened.answer !== 'accepted') return undefined;
  const { socket } = opened;
  try {
    const began = performance.now();
    const sent = Date.now();
    const date = dateIn(await headOf(socket, target.host, giveUp));
    return date === undefined ? undefined : date - (sent + (performance.now() - began) / 2);
  } finally {
    socket.destroy();
  }
}

function headOf(socket: Socket, host: string, giveUp: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    let head = '';
    const end = () => {
      resolve(head);
    };
    socket.on('error', end).once('end', end).once('close', end);
    giveUp.addEventListener('abort', end, { once: true });
    socket.on('data', (bytes: Buffer) => {
      head += bytes.toString('latin1');
      const isWeb = 'HTTP/'.startsWith(head.slice(0, 5));
      if (!isWeb || head.includes('\r\n\r\n') || head.length > MOST_HEADER) end();
    });
    socket.write(`HEAD /connecttest.txt HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  });
}

function dateIn(head: string): number | undefined {
  if (!/^HTTP\/1\.[01] \d{3}/.test(head)) return undefined;
  const value = /^Date:[ \t]*([A-Z]{3}, \d{2} [A-Z]{3} \d{4} \d{2}:\d{2}:\d{2} GMT)[ \t]*\r?$/im.exec(head)?.[1];
  const date = value === undefined ? NaN : Date.parse(value);
  return Number.isNaN(date) ? undefined : date;
}
