import type { ToPane } from '../../helper/protocol/messages.ts';
import { accountAt, login } from './honest.ts';
import { hostileMail, makeCertificates, type Hostile } from './hostile-mail.ts';
import { activeIn } from './active.ts';
import { startWatched, type Watched } from './under-attack.ts';

/*
 * Mail servers that mean harm, each looked at by the real helper as the server of somebody's account (security.md §3, "mail
 * dialogue" and "texts"). All are looked at at once, by several helpers, since each keeps us waiting as long as it can.
 */

/** A look comes to its end within this time, whatever the server does (ms). */
const DEADLINE = 60_000;
/** A helper looks at no more new hosts than this in a minute. */
const EACH = 8;

interface Outcome {
  readonly told: readonly ToPane[];
  readonly took: number;
  readonly server: Hostile;
  readonly address: string;
  readonly by: Watched;
}

const NAMES = Object.keys(hostileMail({} as never));
const outcomes = new Map<string, Promise<Outcome>>();
const helpers: Watched[] = [];
const servers: Hostile[] = [];

beforeAll(async () => {
  const all = hostileMail(await makeCertificates());
  for (let group = 0; group * EACH < NAMES.length; group += 1) {
    const by = await startWatched();
    helpers.push(by);
    const sessions = [await login(by.helper.port), await login(by.helper.port)];
    for (const [at, name] of NAMES.slice(group * EACH, (group + 1) * EACH).entries()) {
      const server = all[name]?.();
      const session = sessions[at % 2];
      if (!server || !session) throw new Error(name);
      const address = `127.0.${String(100 + group)}.${String(1 + at)}`;
      await server.starts(2525, address);
      servers.push(server);
      const began = performance.now();
      outcomes.set(
        name,
        session
          .look(accountAt(address, 2525), `look-${String(at)}`, DEADLINE + 20_000)
          .then((told) => ({ told, took: performance.now() - began, server, address, by })),
      );
    }
  }
  for (const one of outcomes.values()) one.catch(() => {});
}, 60_000);

afterAll(async () => {
  await Promise.all(servers.map((one) => one.stops().catch(() => {})));
  await Promise.all(helpers.map((one) => one.end()));
}, 30_000);

const outcomeOf = (name: string) => outcomes.get(name) ?? Promise.reject(new Error(name));

test('there are at least 25 of them', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(25);
});

test.each(NAMES)(
  'from a server with %s the helper comes back soon and unharmed, and brings nothing active with it',
  async (name) => {
    const { told, took, server, by } = await outcomeOf(name);
    expect(told.at(-1)).toMatchObject({ type: 'finished' });
    expect(took).toBeLessThan(DEADLINE);
    // Seen, not broken: something was told of the port.
    expect(JSON.stringify(told)).toContain('"port-open"');
    expect(activeIn(told)).toEqual([]);
    for (const message of told) expect(JSON.stringify(message).length).toBeLessThan(64 * 1024);
    for (const line of server.heard.flat()) expect(line).not.toMatch(/^(?:AUTH|USER|PASS|MAIL|RCPT|DATA)\b/i);
    await by.stoodIt();
  },
  DEADLINE + 30_000,
);

test(
  'none of them led the helper to anybody but itself',
  async () => {
    await Promise.all(outcomes.values());
    for (const { helper } of helpers)
      expect(helper.dialled().filter((one) => /169\.254|path |^tcp \S+ 22$/.test(one))).toEqual([]);
  },
  DEADLINE,
);

/** What was told last of the talk with the server. */
async function talkWith(name: string): Promise<string> {
  const { told } = await outcomeOf(name);
  const last = told.findLast((one) => one.type === 'observed' && one.evidence['smtp-greeting'] !== undefined);
  return JSON.stringify(last);
}

test(
  'words slipped in behind STARTTLS are told as what they are, and not believed',
  async () => {
    const talk = await talkWith('plain text injected behind STARTTLS');
    expect(talk).toContain('"injected"');
    expect(talk).not.toContain('AUTH INJECTED');
  },
  DEADLINE,
);

test.each(['an endless greeting', 'endless EHLO keywords', 'a line of ten million bytes', 'a greeting of 600 lines'])(
  '%s is told as too much',
  async (name) => {
    expect(await talkWith(name)).toContain('"too-much"');
  },
  DEADLINE,
);

test(
  'of a certificate of 3,000 names no more than 50 are told',
  async () => {
    const { told } = await outcomeOf('a certificate of 3,000 names');
    const names = new Set(JSON.stringify(told).match(/host-\d+\.hostile\.test/g));
    expect(names.size).toBeGreaterThan(0);
    expect(names.size).toBeLessThanOrEqual(50);
  },
  DEADLINE,
);
