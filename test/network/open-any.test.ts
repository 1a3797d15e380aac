import { openAny } from '../../helper/network/open-any.ts';
import { Patience } from '../../helper/network/patience.ts';
import type { Network, Opened, Target } from '../../helper/network/network.ts';
import { FakeNetwork, type Behind } from '../doubles/fake-network.ts';
import { MailServer } from '../doubles/mail-server.ts';

const never = new AbortController().signal;

describe('a host with several addresses', () => {
  let server: MailServer;
  beforeAll(async () => {
    server = await new MailServer().says('220 here').staysSilent().starts();
  });
  afterAll(() => server.stops().catch(() => {}));

  async function open(...behind: Behind[]): Promise<{ opened: Opened; asked: readonly Target[] }> {
    const addresses = behind.map((_, at) => `127.0.0.${String(at + 1)}`);
    const ports = Object.fromEntries(behind.map((one, at) => [`${addresses[at] ?? ''}:587`, one]));
    const network = new FakeNetwork({ ports });
    const patience = new Patience();
    const targets = addresses.map((address): Target => ({ host: 'h.test', address, family: 4, port: 587 }));
    const opened = await openAny(network, targets, (giveUp) => patience.watch(giveUp), never);
    if (opened.answer === 'accepted') opened.socket.destroy();
    return { opened, asked: network.opened };
  }

  test('is reached by the next address when the first refuses', async () => {
    expect((await open('refused', server.port)).opened.answer).toBe('accepted');
  });
  test('is reached by the next address when the first gives no answer', async () => {
    expect((await open('silent', server.port)).opened.answer).toBe('accepted');
  });
  test('is not asked at the next address once the first has answered', async () => {
    expect((await open(server.port, 'refused')).asked).toHaveLength(1);
  });
  test('answers what the first address did where none takes the connection', async () => {
    expect((await open('refused', 'unreachable')).opened.answer).toBe('refused');
  });
});

describe('how long a port is waited for', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: [] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const watched = (patience: Patience) => {
    const giveUp = new AbortController();
    return { over: patience.watch(giveUp), given: () => giveUp.signal.aborted };
  };

  test('is two retransmissions while nobody has answered', () => {
    const one = watched(new Patience());
    jest.advanceTimersByTime(3_200);
    expect(one.given()).toBe(false);
    jest.advanceTimersByTime(200);
    expect(one.given()).toBe(true);
  });
  test('is one retransmission once a neighbour has answered', () => {
    const patience = new Patience();
    const [quick, slow] = [watched(patience), watched(patience)];
    quick.over(20);
    jest.advanceTimersByTime(1_600);
    expect(slow.given()).toBe(false);
    jest.advanceTimersByTime(200);
    expect(slow.given()).toBe(true);
  });
  test('counts from each port’s own start, not from its neighbour’s', () => {
    const patience = new Patience();
    watched(patience).over(20);
    jest.advanceTimersByTime(1_500);
    const late = watched(patience);
    jest.advanceTimersByTime(1_600);
    expect(late.given()).toBe(false);
    jest.advanceTimersByTime(200);
    expect(late.given()).toBe(true);
  });
  test('ends with the answer', () => {
    const one = watched(new Patience());
    one.over();
    jest.advanceTimersByTime(10_000);
    expect(one.given()).toBe(false);
  });
});

test('a stopped look opens no further address', async () => {
  const stop = new AbortController();
  let opened = 0;
  const network: Pick<Network, 'open'> = {
    open(_target, giveUp) {
      opened += 1;
      return new Promise((resolve) => {
        giveUp.addEventListener('abort', () => {
          resolve({ answer: 'silent' });
        });
        stop.abort();
      });
    },
  };
  const target = (address: string): Target => ({ host: 'h.test', address, family: 4, port: 587 });
  await openAny(network as Network, [target('192.0.2.1'), target('192.0.2.2')], () => () => {}, stop.signal);
  expect(opened).toBe(1);
});
