import { once } from 'node:events';
import { connect, type TLSSocket } from 'node:tls';
import type { WebSocket } from 'ws';
import { makeCertificate } from '../../helper/certificates/make.ts';
import { startHelper, type Helper } from '../../helper/server/server.ts';
import { ask, openSocket, upgradeLines } from './asking.ts';
import { helloFor } from './log-in.ts';

/* How many panes a helper attends to: 16; and 8 sockets beside them that have not proved yet who they are. */

let helper: Helper;
beforeEach(async () => {
  const certificate = await makeCertificate({ names: ['localhost'] });
  helper = await startHelper({ port: 0, certificate, pages: new Map() });
});
afterEach(() => helper.close());

interface Pane {
  readonly socket: WebSocket;
  /** The first message it hears after the challenge. */
  readonly first: Promise<unknown>;
  readonly closed: Promise<number>;
}

/** A pane that says who it is and waits for the answer. */
async function pane(): Promise<Pane> {
  const socket = await openSocket(helper.port);
  const { hello } = await helloFor(socket, helper.port);
  const first = once(socket, 'message').then(([data]) => JSON.parse(String(data)) as unknown);
  const closed = once(socket, 'close').then(([code]) => Number(code));
  first.catch(() => {});
  closed.catch(() => {});
  socket.send(JSON.stringify(hello));
  return { socket, first, closed };
}

/** Asks for the channel, and tells the status; says nothing after that, not even good-bye. */
async function mute(): Promise<{ status: string; socket: TLSSocket }> {
  const socket = connect({ host: '127.0.0.1', port: helper.port, rejectUnauthorized: false });
  socket.on('error', () => {});
  socket.write(`${upgradeLines(helper.port).join('\r\n')}\r\n\r\n`);
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

test('P3 of sockets that have not said who they are, eight are open at once; the ninth has the oldest one go', async () => {
  const sockets = await times(8, mute);
  expect(sockets.map((one) => one.status)).toEqual(sockets.map(() => '101'));
  const [oldest, ...others] = sockets.map(({ socket }) => socket);
  const gone = once(oldest as TLSSocket, 'close');
  expect((await mute()).status).toBe('101');
  await gone;
  // Had any other been let go as well, the helper would not answer its ping.
  for (const one of others) {
    one.write(Buffer.from([0x89, 0x80, 0, 0, 0, 0]));
    const [pong] = (await once(one, 'data')) as [Buffer];
    expect(pong.at(-2)).toBe(0x8a);
  }
});

test('P3 who never greets keeps no pane out, however many there are', async () => {
  await times(12, mute);
  expect(await (await pane()).first).toMatchObject({ type: 'welcome' });
});

test('P3 more connections than 64 to one address are closed', async () => {
  const sockets = await Promise.all(
    Array.from({ length: 80 }, async () => {
      const socket = connect({ host: '127.0.0.1', port: helper.port, rejectUnauthorized: false });
      socket.on('error', () => {});
      await once(socket, 'secureConnect').catch(() => {});
      return socket;
    }),
  );
  const open = sockets.filter((one) => !one.destroyed).length;
  for (const one of sockets) one.destroy();
  expect(open).toBe(64);
});

test('one that has not said who it is, and sends rubbish, does no harm', async () => {
  const { socket } = await mute();
  const closed = once(socket, 'close');
  socket.write(Buffer.from([0xff, 0xff, 0xff, 0xff]));
  await closed;
  expect((await ask(helper.port, '/health')).status).toBe(200);
});
