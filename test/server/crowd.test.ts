import { once } from 'node:events';
import { connect, type TLSSocket } from 'node:tls';
import { WebSocket } from 'ws';
import { makeCertificate } from '../../helper/certificates/make.ts';
import { startHelper, type Helper } from '../../helper/server/server.ts';
import { ask } from './asking.ts';

/* How many panes a helper attends to: 16, and as many again are told that there are too many. */

let helper: Helper;
beforeEach(async () => {
  const certificate = await makeCertificate({ names: ['localhost'] });
  helper = await startHelper({ port: 0, certificate, pages: new Map() });
});
afterEach(() => helper.close());

interface Pane {
  readonly socket: WebSocket;
  /** The first message it hears. */
  readonly first: Promise<unknown>;
  readonly closed: Promise<number>;
}

/** A pane that says who it is and waits for the answer. */
async function pane(): Promise<Pane> {
  const own = `https://localhost:${String(helper.port)}`;
  const { body } = await ask(helper.port, '/hello', {
    method: 'POST',
    headers: { Origin: own, 'X-Outbox-Doctor': '1' },
  });
  const { token } = JSON.parse(body) as { token: string };
  const socket = new WebSocket(`wss://127.0.0.1:${String(helper.port)}/ws`, {
    rejectUnauthorized: false,
    headers: { Host: `localhost:${String(helper.port)}`, Origin: own },
  });
  const first = once(socket, 'message').then(([data]) => JSON.parse(String(data)) as unknown);
  const closed = once(socket, 'close').then(([code]) => Number(code));
  first.catch(() => {});
  closed.catch(() => {});
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'hello', protocol: 1, token }));
  return { socket, first, closed };
}

/** Asks for the channel, and tells the status; says nothing after that, not even good-bye. */
async function mute(): Promise<{ status: string; socket: TLSSocket }> {
  const host = `localhost:${String(helper.port)}`;
  const socket = connect({ host: '127.0.0.1', port: helper.port, rejectUnauthorized: false });
  socket.on('error', () => {});
  socket.write(
    [
      'GET /ws HTTP/1.1',
      `Host: ${host}`,
      `Origin: https://${host}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
      '\r\n',
    ].join('\r\n'),
  );
  const [head] = (await once(socket, 'data')) as [Buffer];
  return { status: head.toString().slice(9, 12), socket };
}

async function times<Made>(count: number, make: () => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  while (made.length < count) made.push(await make());
  return made;
}

test('sixteen panes are attended to; the next is told that there are too many, until one of them goes', async () => {
  const panes = await times(16, pane);
  expect(await Promise.all(panes.map((one) => one.first))).toEqual(
    panes.map(() => expect.objectContaining({ type: 'welcome' }) as unknown),
  );
  const extra = await pane();
  expect(await extra.first).toMatchObject({ type: 'refused', why: 'too-many', version: expect.any(String) as string });
  expect(await extra.closed).toBe(4429);

  // The answering good-bye means that the helper has let it go.
  panes[3]?.socket.close();
  await panes[3]?.closed;
  expect(await (await pane()).first).toMatchObject({ type: 'welcome' });
});

test('above twice as many sockets the channel does not open at all', async () => {
  const sockets = await times(33, mute);
  expect(sockets.slice(0, 32).every((one) => one.status === '101')).toBe(true);
  expect(sockets[32]?.status).toBe('403');
  for (const { socket } of sockets) socket.destroy();
});

test('one that was told there are too many, and sends rubbish, does no harm', async () => {
  await times(16, pane);
  const { socket } = await mute();
  const closed = once(socket, 'close');
  socket.write(Buffer.from([0xff, 0xff, 0xff, 0xff]));
  await closed;
  expect((await ask(helper.port, '/health')).status).toBe(200);
});
