import { once } from 'node:events';
import type { WebSocket } from 'ws';
import * as v from 'valibot';
import { makeCertificate } from '../../helper/certificates/make.ts';
import type { OutlookSettings } from '../../helper/protocol/facts/outlook-settings.ts';
import { MESSAGE_LIMIT, toPaneSchema, type ToHelper, type ToPane } from '../../helper/protocol/messages.ts';
import { computerSide, type ComputerSide } from '../../helper/server/computer-side.ts';
import { startHelper, type Helper } from '../../helper/server/server.ts';
import { thisSide } from '../../helper/server/this-side.ts';
import { FakeMeans, settingsWith } from '../doubles/fake-means.ts';
import { needs } from '../needs.ts';
import { heardBy, openSocket } from './asking.ts';
import { helloFor } from './log-in.ts';

/* What a pane may ask of this computer, over the real WebSocket; the computer is a double. */

/** 0x80042109 as the signed number that Outlook gives. */
const FAILED = 0x8004_2109 - 2 ** 32;

let means: FakeMeans;
let side: ComputerSide;
let helper: Helper;
let panes: Pane[];

beforeEach(async () => {
  means = new FakeMeans();
  panes = [];
  await start();
});
afterEach(async () => {
  await helper.close();
});

async function start(): Promise<void> {
  side = await computerSide(means);
  const certificate = await makeCertificate({ names: ['localhost'] });
  helper = await startHelper({ port: 0, certificate, pages: new Map(), side });
}

class Pane {
  readonly heard: ToPane[] = [];
  readonly socket: WebSocket;
  #arrived: () => void = () => {};

  constructor(socket: WebSocket) {
    this.socket = socket;
    const take = (text: string) => {
      expect(text.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
      this.heard.push(v.parse(toPaneSchema, JSON.parse(text)));
      this.#arrived();
    };
    heardBy(socket).forEach(take);
    socket.on('message', (data: Buffer) => {
      take(data.toString());
    });
  }
  say(message: ToHelper): void {
    this.socket.send(JSON.stringify(message));
  }
  /** The next message of that type, from among those that were not taken yet. */
  async next<Type extends ToPane['type']>(type: Type): Promise<Extract<ToPane, { type: Type }>> {
    for (;;) {
      const at = this.heard.findIndex((one) => one.type === type);
      if (at >= 0) return this.heard.splice(at, 1)[0] as Extract<ToPane, { type: Type }>;
      await new Promise<void>((resolve) => (this.#arrived = resolve));
    }
  }
  /** Waits until everything said before has been answered: a bad message is answered in its turn. */
  async settled(): Promise<void> {
    this.socket.send(JSON.stringify({ type: 'nothing' }));
    await this.next('problem');
  }
  async leave(): Promise<void> {
    const gone = once(this.socket, 'close');
    this.socket.close();
    await gone;
  }
}

async function pane(): Promise<Pane> {
  const socket = await openSocket(helper.port);
  const { hello } = await helloFor(socket, helper.port);
  const one = new Pane(socket);
  one.say(hello);
  panes.push(one);
  return one;
}

async function welcomed(): Promise<Pane> {
  const one = await pane();
  await one.next('welcome');
  return one;
}

/** A pane whose user has given consent. */
async function allowed(): Promise<Pane> {
  means.consent.given = true;
  return welcomed();
}

/** A pane that hears Outlook. */
async function listening(): Promise<Pane> {
  const one = await allowed();
  one.say({ type: 'listen', on: true });
  await means.ear();
  means.tellsOutlook({ event: 'attached', groups: 2, version: '16.0' });
  expect(await one.next('listening')).toEqual({ type: 'listening', state: 'on' });
  return one;
}

describe('what the welcome tells', () => {
  test('is the system, that consent is asked for, and the very program of each window', async () => {
    expect((await (await pane()).next('welcome')).computer).toEqual({
      system: 'windows',
      consent: 'asked-for',
      canListen: true,
      actions: [{ id: 'clock', shows: String.raw`C:\Windows\System32\control.exe /name Microsoft.DateAndTime` }],
    });
  });
  test('is that nothing can be allowed where nothing can be read', async () => {
    await helper.close();
    means = new FakeMeans({ computer: { system: 'linux' } });
    means.listen = undefined;
    await start();
    const one = await pane();
    expect((await one.next('welcome')).computer).toMatchObject({ consent: 'not-here', canListen: false });
    for (const asked of [
      { type: 'consent', given: true },
      { type: 'accounts' },
      { type: 'listen', on: true },
      { type: 'open', action: 'proxy' },
    ] as const) {
      one.say(asked);
      expect(await one.next('problem')).toMatchObject({ path: asked.type });
    }
    expect(means.consent.given).toBe(false);
  });
  test('is nothing of the computer where the helper has none, and asking for it is refused', async () => {
    await helper.close();
    const certificate = await makeCertificate({ names: ['localhost'] });
    helper = await startHelper({ port: 0, certificate, pages: new Map() });
    const one = await pane();
    expect(await one.next('welcome')).not.toHaveProperty('computer');
    one.say({ type: 'accounts' });
    expect(await one.next('problem')).toMatchObject({ path: 'type' });
  });
});

describe('consent', () => {
  test('is kept, and every pane is told', async () => {
    const [one, other] = [await welcomed(), await welcomed()];
    one.say({ type: 'consent', given: true });
    expect((await one.next('computer')).computer.consent).toBe('given');
    expect((await other.next('computer')).computer.consent).toBe('given');
    expect(means.consent.given).toBe(true);
  });
  test('that was given before needs no second answer, and giving it again is answered all the same', async () => {
    const one = await allowed();
    expect((await one.next('computer')).computer.consent).toBe('given');
    one.say({ type: 'consent', given: true });
    expect((await one.next('computer')).computer.consent).toBe('given');
  });
  test('that cannot be kept is told, and nothing is allowed by it', async () => {
    const one = await welcomed();
    means.consent.breaks = true;
    one.say({ type: 'consent', given: true });
    expect(await one.next('problem')).toMatchObject({ path: 'consent' });
    expect((await one.next('computer')).computer.consent).toBe('asked-for');
  });
  test('that is taken back counts even where its file cannot be removed', async () => {
    const one = await allowed();
    await one.next('computer');
    means.consent.breaks = true;
    one.say({ type: 'consent', given: false });
    expect(await one.next('problem')).toMatchObject({ path: 'consent' });
    expect((await one.next('computer')).computer.consent).toBe('asked-for');
    one.say({ type: 'accounts' });
    expect(await one.next('problem')).toMatchObject({ path: 'accounts' });
    expect(means.reads).toBe(0);
  });
  test('given and taken back in one breath is taken back', async () => {
    const one = await welcomed();
    one.say({ type: 'consent', given: true });
    one.say({ type: 'consent', given: false });
    await one.next('computer');
    await one.next('computer');
    expect(means.consent.given).toBe(false);
  });
  test('that cannot be read is none', async () => {
    await helper.close();
    means.consent.isGiven = () => Promise.reject(new Error('denied'));
    await start();
    expect((await (await pane()).next('welcome')).computer?.consent).toBe('asked-for');
  });
});

describe('accounts', () => {
  test('without consent are not read, and what is missing is named', async () => {
    const one = await welcomed();
    one.say({ type: 'accounts' });
    expect(await one.next('problem')).toEqual({
      type: 'problem',
      path: 'accounts',
      say: 'nobody has allowed to read Outlook’s accounts',
    });
    expect(means.reads).toBe(0);
  });
  test('with consent are told to who asked, and to nobody else', async () => {
    const [one, other] = [await allowed(), await welcomed()];
    one.say({ type: 'accounts' });
    expect((await one.next('accounts')).settings).toEqual(means.settings);
    await other.settled();
    expect(other.heard.some(({ type }) => type === 'accounts')).toBe(false);
  });
  test('asked for by two at once are read once', async () => {
    const [one, other] = [await allowed(), await welcomed()];
    means.hold = true;
    one.say({ type: 'accounts' });
    other.say({ type: 'accounts' });
    await one.settled();
    await other.settled();
    means.release();
    await Promise.all([one.next('accounts'), other.next('accounts')]);
    expect(means.reads).toBe(1);
  });
  test('read while consent is taken back are not told', async () => {
    const one = await allowed();
    means.hold = true;
    one.say({ type: 'accounts' });
    await one.settled();
    one.say({ type: 'consent', given: false });
    await one.settled();
    means.release();
    expect(await one.next('problem')).toMatchObject({ path: 'accounts' });
    expect(one.heard.some(({ type }) => type === 'accounts')).toBe(false);
  });
  test('that do not come in time are given up', async () => {
    await helper.close();
    means = new FakeMeans({ patience: 20 });
    means.hold = true;
    await start();
    const one = await allowed();
    one.say({ type: 'accounts' });
    expect(await one.next('problem')).toMatchObject({ path: 'accounts' });
  });
  test('that break while they are read are a sentence', async () => {
    const one = await allowed();
    means.settings = undefined as unknown as OutlookSettings;
    one.say({ type: 'accounts' });
    expect(await one.next('problem')).toMatchObject({ path: 'accounts' });
  });
  test('too many for one message are cut, and that is told', async () => {
    const one = await allowed();
    means.settings = settingsWith(Array.from({ length: 200 }, (_, n) => `${'x'.repeat(980)}${String(n)}`));
    one.say({ type: 'accounts' });
    const { settings } = await one.next('accounts');
    expect(settings.accounts.length).toBeGreaterThan(20);
    expect(settings.unread).toEqual([{ source: 'accounts', why: 'too-large' }]);
  });
  test('that tell where Outlook is bring the window for its settings', async () => {
    const one = await allowed();
    await one.next('computer');
    means.settings = { ...means.settings, program: String.raw`C:\Program Files\Office\OUTLOOK.EXE` };
    one.say({ type: 'accounts' });
    expect((await one.next('computer')).computer.actions).toContainEqual({
      id: 'account-settings',
      shows: String.raw`"C:\Program Files\Office\OUTLOOK.EXE" /manageprofiles`,
    });
  });
});

describe('listening to Outlook', () => {
  test('without consent is not begun, and what is missing is named', async () => {
    const one = await welcomed();
    one.say({ type: 'listen', on: true });
    expect(await one.next('problem')).toMatchObject({ path: 'listen', say: 'nobody has allowed to listen to Outlook' });
    expect(means.ears).toBe(0);
  });
  test('is one ear for all panes, and all hear the same', async () => {
    const one = await listening();
    const other = await welcomed();
    expect(await other.next('listening')).toEqual({ type: 'listening', state: 'on' });
    other.say({ type: 'listen', on: true });
    await other.next('listening');
    means.tellsOutlook({ event: 'error', code: FAILED, description: 'Outlook cannot connect.' });
    const caught = await one.next('caught');
    expect(caught).toEqual({
      type: 'caught',
      at: '2026-11-21T14:02:00.000Z',
      text: "(0x80042109) : 'Outlook cannot connect.'",
    });
    expect(await other.next('caught')).toEqual(caught);
    expect(means.ears).toBe(1);
  });
  test('tells a pane that comes later what was heard last', async () => {
    const one = await listening();
    means.tellsOutlook({ event: 'error', code: FAILED, description: 'x' });
    await one.next('caught');
    expect(await (await welcomed()).next('caught')).toMatchObject({ text: "(0x80042109) : 'x'" });
  });
  test('tells an error once that comes from each of Outlook’s groups', async () => {
    const one = await listening();
    for (const description of ['x', 'x', 'y']) means.tellsOutlook({ event: 'error', code: FAILED, description });
    expect((await one.next('caught')).text).toContain("'x'");
    expect((await one.next('caught')).text).toContain("'y'");
  });
  test('tells of a flood of errors the first ones, and of no more that came meanwhile', async () => {
    const one = await listening();
    for (let at = 0; at < 50_000; at += 1)
      means.tellsOutlook({ event: 'error', code: FAILED, description: String(at) });
    for (let at = 0; at < 20; at += 1) expect((await one.next('caught')).text).toContain(`'${String(at)}'`);
    await one.settled();
    expect(one.heard.filter(({ type }) => type === 'caught')).toEqual([]);
  });
  test('ends when it is switched off in any pane', async () => {
    const one = await listening();
    const other = await welcomed();
    await other.next('listening');
    other.say({ type: 'listen', on: false });
    expect(await one.next('listening')).toEqual({ type: 'listening', state: 'off', why: 'asked' });
    expect(await other.next('listening')).toEqual({ type: 'listening', state: 'off', why: 'asked' });
    expect(means.isHeard).toBe(false);
  });
  test('ends with the last pane, and not before', async () => {
    const one = await listening();
    const other = await welcomed();
    await one.leave();
    await other.settled();
    expect(means.isHeard).toBe(true);
    const ended = means.silence();
    await other.leave();
    await ended;
    expect(means.isHeard).toBe(false);
  });
  test('ends with the helper', async () => {
    await listening();
    await helper.close();
    expect(means.isHeard).toBe(false);
  });
  test('ends when consent is taken back, and says so to every pane', async () => {
    const one = await listening();
    const other = await welcomed();
    other.say({ type: 'consent', given: false });
    expect(await one.next('listening')).toEqual({ type: 'listening', state: 'off', why: 'consent' });
    expect(means.isHeard).toBe(false);
  });
  test('passes nothing on once consent was taken back elsewhere', async () => {
    const one = await listening();
    means.consent.given = false;
    means.tellsOutlook({ event: 'error', code: FAILED, description: 'x' });
    expect(await one.next('listening')).toEqual({ type: 'listening', state: 'off', why: 'consent' });
    expect(one.heard.some(({ type }) => type === 'caught')).toBe(false);
    expect(means.isHeard).toBe(false);
  });
  test.each([
    [[{ event: 'not-running' }], 'not-running'],
    [[{ event: 'attached', groups: 1, version: '16' }, { event: 'closed' }], 'closed'],
    [[{ event: 'refused', what: 'language-mode' }], 'language-mode'],
    [[], 'ended'],
  ] as const)('that ends by itself says why: %j', async (events, why) => {
    const one = await allowed();
    one.say({ type: 'listen', on: true });
    await means.ear();
    for (const event of events) means.tellsOutlook(event);
    means.tellsOutlook({ event: 'gone', why: 'ended' });
    for (;;) {
      const told = await one.next('listening');
      if (told.state === 'on') continue;
      expect(told.why).toBe(why);
      break;
    }
    // It can be begun anew.
    one.say({ type: 'listen', on: true });
    await means.ear();
    expect(means.ears).toBe(2);
  });
  test('to none of Outlook’s groups is not called listening', async () => {
    const one = await allowed();
    one.say({ type: 'listen', on: true });
    await means.ear();
    means.tellsOutlook({ event: 'attached', groups: 0, version: '16' });
    expect(await one.next('listening')).toEqual({ type: 'listening', state: 'off', why: 'not-attached' });
  });
});

describe('a window', () => {
  test('is opened by its name alone, and what came of it is told', async () => {
    const one = await welcomed();
    one.say({ type: 'open', action: 'clock' });
    expect(await one.next('opened')).toEqual({ type: 'opened', action: 'clock', well: true });
    expect(means.opened).toEqual(['clock']);
  });
  test('that the system does not start is told as such', async () => {
    means.openWindow = () => Promise.resolve(false);
    await helper.close();
    await start();
    const one = await welcomed();
    one.say({ type: 'open', action: 'clock' });
    expect(await one.next('opened')).toMatchObject({ well: false });
  });
  test('that is not on the helper’s list is not opened', async () => {
    const one = await welcomed();
    one.say({ type: 'open', action: 'firewall' });
    expect(await one.next('problem')).toMatchObject({ path: 'open' });
    one.say({ type: 'open', action: 'format-disk' as 'clock' });
    expect(await one.next('problem')).toMatchObject({ path: 'action' });
    expect(means.opened).toEqual([]);
  });
  test('asked for twice in a moment is opened once', async () => {
    const one = await welcomed();
    one.say({ type: 'open', action: 'clock' });
    one.say({ type: 'open', action: 'clock' });
    await one.next('opened');
    await one.next('opened');
    expect(means.opened).toEqual(['clock']);
  });
});

needs('linux')('on Linux', () => {
  test('there is nothing of Outlook to allow or to hear, and no window to open', async () => {
    const here = await thisSide({ system: 'linux' }, new FakeMeans().consent);
    expect(here.told()).toEqual({ system: 'linux', consent: 'not-here', canListen: false, actions: [] });
  });
});

describe('what the organization has set', () => {
  test.each([
    [{ blocklists: false }, { blocklists: false }],
    [{}, undefined],
  ])('%j is told to the pane as %j', async (set, told) => {
    const here = await computerSide({ ...new FakeMeans(), policy: () => Promise.resolve(set) } as never);
    expect(here.told()?.managed).toEqual(told);
    here.end();
  });
});
