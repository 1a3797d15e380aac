import { harmless } from './harmless.ts';
import type { Network, Target } from './network.ts';

/** What a web server answered. */
export interface WebPage {
  /** Absent: somebody answered, but not as a web server does. */
  readonly status?: number;
  readonly location?: string;
  readonly html: boolean;
  readonly body: string;
}

/** Of a page that has a known answer of a few words, this much is read (bytes). */
const MOST = 4_096;
/** From the first packet to the last (ms): one SYN may be lost on the way. */
const PATIENCE = 2_200;

/**
 * Gets a page over plain HTTP, as systems do to find guest networks. Follows nothing, sends no cookie and nothing of the
 * user's. Never rejects.
 *
 * @returns undefined if nobody answered
 */
export async function webPage(network: Network, target: Target, path: string): Promise<WebPage | undefined> {
  const end = new AbortController();
  const timer = setTimeout(() => {
    end.abort();
  }, PATIENCE);
  try {
    const opened = await network.open(target, end.signal);
    if (opened.answer !== 'accepted') return undefined;
    const { socket } = opened;
    const text = await new Promise<string>((resolve) => {
      let got = '';
      const over = () => {
        socket.destroy();
        resolve(got);
      };
      socket.on('data', (chunk: Buffer) => {
        got += chunk.toString('latin1', 0, MOST);
        if (got.length >= MOST || isWhole(got)) over();
      });
      socket.once('end', over);
      socket.once('close', over);
      socket.on('error', over);
      if (end.signal.aborted) over();
      else end.signal.addEventListener('abort', over, { once: true });
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: ${target.host}\r\nUser-Agent: OutboxDoctor\r\nAccept: */*\r\nConnection: close\r\n\r\n`,
      );
    });
    return text === '' ? undefined : read(text);
  } finally {
    clearTimeout(timer);
  }
}

/** A page whose length is said and that has come; else the server's closing is waited for. */
function isWhole(text: string): boolean {
  const at = text.indexOf('\r\n\r\n');
  if (at < 0) return false;
  if (/^HTTP\/1\.[01] (?:204|304)/.test(text)) return true;
  const length = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, at))?.[1];
  return length !== undefined && text.length - at - 4 >= Number(length);
}

function read(text: string): WebPage {
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(text)?.[1];
  const at = text.indexOf('\r\n\r\n');
  const head = at < 0 ? text : text.slice(0, at);
  const body = at < 0 ? '' : text.slice(at + 4);
  if (status === undefined) return { html: false, body: '' };
  const location = /\r\nlocation: *([^\r\n]+)/i.exec(head)?.[1];
  return {
    status: Number(status),
    ...(location === undefined ? {} : { location: harmless(location.trim()) }),
    html: /\r\ncontent-type: *text\/html/i.test(head) || /<(?:html|!doctype|meta|body)\b/i.test(body),
    // A body in chunks begins with its length (RFC 9112 §7.1).
    body: /\r\ntransfer-encoding: *chunked/i.test(head) ? body.replace(/^[\da-f]+\r\n/i, '') : body,
  };
}
