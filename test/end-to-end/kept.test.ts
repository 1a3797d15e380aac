import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, WebSocketRoute } from 'playwright-core';
import { makeCertificate, type Made } from '../../helper/certificates/make.ts';
import { computerSide } from '../../helper/server/computer-side.ts';
import { historySide } from '../../helper/server/history-side.ts';
import type * as looking from '../../helper/server/look.ts';
import { listPages } from '../../helper/server/pages.ts';
import { startHelper, type Helper } from '../../helper/server/server.ts';
import { historyFile } from '../../helper/system/history.ts';
import { openInChromium, startBuiltHelper } from '../../tools/pane-in-browser.ts';
import { FakeMeans, imapAccount, settingsWith } from '../doubles/fake-means.ts';
import { needs } from '../needs.ts';
import type { HostItem } from '../outlook-host/page.ts';
import { button, drop, title, typeAccount } from './gestures.ts';
import { openInOutlook } from './open-in-outlook.ts';

/*
 * Nothing that was typed or found is lost, whatever happens around it. Each look meets the practice network of its account,
 * and begins when the test lets it.
 */

let mockGate = Promise.withResolvers<undefined>();

jest.mock('../../helper/server/look.ts', () => {
  const real = jest.requireActual<typeof looking>('../../helper/server/look.ts');
  const look: typeof looking.look = async (id, report, stop, tell, means) => {
    const stopped = new Promise<void>((resolve) => {
      stop.addEventListener('abort', () => {
        resolve();
      });
    });
    await Promise.race([mockGate.promise, stopped]);
    const practice = report.account.email?.startsWith('shop@') ? 'healthy' : 'network-blocks-port';
    await real.look(id, { ...report, practice }, stop, tell, means);
  };
  return { ...real, look };
});

const ERROR = "Task 'anna@practice.test - Sending' reported error (0x80042109): 'Outlook cannot connect'";
const BLOCKED = 'Your network blocks port 587';
const bounceOf = (name: string): HostItem => ({
  kind: 'message',
  subject: `Undeliverable: ${name}`,
  itemClass: 'REPORT.IPM.Note.NDR',
  body: `<p>Your message to ${name}@example.net couldn’t be delivered.</p><p>mx.example.net gave this error:<br>550 5.1.1 ${name} unknown</p>`,
});

needs('chromium')('what was typed and found is kept', () => {
  jest.setTimeout(40_000);
  let certificate: Made;
  let folder: string;
  let helper: Helper;
  const open: { close(): Promise<void> }[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    certificate = await makeCertificate({ names: ['localhost', '127.0.0.1'] });
  });
  beforeEach(async () => {
    mockGate = Promise.withResolvers();
    mockGate.resolve(undefined);
    folder = mkdtempSync(join(tmpdir(), 'kept-'));
    const means = new FakeMeans();
    const accounts = ['anna@practice.test', 'shop@practice.test'].map((email) =>
      imapAccount({
        email,
        incoming: null,
        smtp: {
          host: 'smtp.practice.test',
          port: 587,
          encryption: 'starttls',
          auth: 'password',
          user: email,
          credentials: 'incoming',
        },
      }),
    );
    means.settings = { ...settingsWith([]), accounts };
    means.consent.given = true;
    helper = await startHelper({
      port: 0,
      certificate,
      pages: listPages('dist/pane'),
      side: await computerSide(means),
      past: historySide(historyFile(() => new Date(), folder)),
    });
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
    await helper.close();
    rmSync(folder, { recursive: true });
    expect(faults.splice(0)).toEqual([]);
  });

  async function openPage(
    address = helper.address,
    prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
  ): Promise<Page> {
    const pane = await openInChromium(address, {
      viewport: { width: 320, height: 700 },
      reducedMotion: 'reduce',
      prepare: (one) => {
        one.on('pageerror', (error) => faults.push(error.message));
        return prepare(one);
      },
    });
    open.push(pane);
    pane.page.setDefaultTimeout(10_000);
    await pane.page.getByText('Helper 0').waitFor();
    return pane.page;
  }

  /** The error in the box, the account typed, the finding on the screen. */
  async function find(page: Page): Promise<void> {
    await page.getByRole('textbox').fill(ERROR);
    await page.getByRole('code').filter({ hasText: '0x80042109' }).waitFor();
    await button(page, 'Type an account instead').click();
    await typeAccount(page);
    await title(page, BLOCKED).waitFor();
    await button(page, 'Stop').waitFor({ state: 'detached' });
  }

  test('“Check both” looks at one account after the other, and each answer is there to be opened', async () => {
    const page = await openPage();
    await button(page, 'No error text? Look at my accounts').click();
    await title(page, '2 accounts in this Outlook').waitFor();
    await button(page, 'Check both').click();
    await title(page, /2 accounts/).waitFor();
    const list = page.getByRole('main');
    await list.getByText('anna@practice.test').first().waitFor();
    await list.getByText('shop@practice.test').first().waitFor();
    await list.getByText(BLOCKED).first().waitFor();
    await list.getByText('Nothing is wrong from here now').first().waitFor();
  });

  test('another language in the middle of a finding changes the words, and loses neither the finding nor the text', async () => {
    const page = await openPage();
    await find(page);
    await page.getByText('My screen looks different').click();
    await button(page, 'Settings').click();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
    await title(page, 'Einstellungen').waitFor();
    await button(page, 'Fertig').click();
    await title(page, /Port 587/).waitFor();
    await page.getByText('Weitere Einstellungen').first().waitFor();
    expect(await page.getByRole('row', { name: /Port 587 465/ }).count()).toBe(1);
    await button(page, 'Einstellungen').click();
    await page.getByRole('combobox', { name: 'Sprache' }).selectOption('ar');
    await page.waitForFunction(() => document.documentElement.dir === 'rtl');
    await page.keyboard.press('Escape');
    await page.getByRole('row', { name: /587.*465/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ar');
  });

  test('another language in the middle of a look: the look goes on and ends in that language', async () => {
    mockGate = Promise.withResolvers();
    const page = await openPage();
    await button(page, 'Type an account instead').click();
    await typeAccount(page);
    await title(page, /^Checking smtp\.practice\.test/).waitFor();
    await button(page, 'Settings').click();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('fr');
    await title(page, 'Paramètres').waitFor();
    await page.keyboard.press('Escape');
    mockGate.resolve(undefined);
    await page.getByRole('row', { name: /587.*465/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
  });

  test('a finding outlives a reload, with the text and the account behind it', async () => {
    const page = await openPage();
    await find(page);
    await page.reload();
    await title(page, BLOCKED).waitFor();
    expect(await page.getByRole('row', { name: /Port 587 465/ }).count()).toBe(1);
    await page.getByText('Helper 0').waitFor();
    await button(page, 'Check again').click();
    await page
      .getByText(/same answer/i)
      .first()
      .waitFor();
    await button(page, 'Something else').click();
    expect(await page.getByRole('textbox').inputValue()).toBe(ERROR);
  });

  test('a look that a reload has cut off is there as far as it came, and goes on when asked to', async () => {
    mockGate = Promise.withResolvers();
    const page = await openPage();
    await button(page, 'Type an account instead').click();
    await typeAccount(page);
    await button(page, 'Stop').waitFor();
    await page.reload();
    mockGate.resolve(undefined);
    await button(page, 'Go on').click();
    await title(page, BLOCKED).waitFor();
  });

  test('a channel that breaks in the middle of a look: what was seen stays, and it goes on over the next channel', async () => {
    mockGate = Promise.withResolvers();
    const channels: WebSocketRoute[] = [];
    const page = await openPage(helper.address, (one) =>
      one.routeWebSocket(/\/ws$/, (channel) => {
        channel.connectToServer();
        channels.push(channel);
      }),
    );
    await button(page, 'Type an account instead').click();
    await typeAccount(page);
    await button(page, 'Stop').waitFor();
    await channels[0]?.close();
    mockGate.resolve(undefined);
    await button(page, 'Go on').click();
    await title(page, BLOCKED).waitFor();
    expect(channels.length).toBeGreaterThan(1);
  });

  test('a helper killed and started anew costs neither the text nor the fields, before any look', async () => {
    const first = await startBuiltHelper();
    open.push(first);
    const page = await openPage(first.address);
    await page.getByRole('textbox').fill(ERROR);
    await page.getByRole('code').filter({ hasText: '0x80042109' }).waitFor();
    await button(page, 'No error text? Check an account').click();
    await page.getByLabel('E-mail address').fill('anna@practice.test');
    await page.getByText('What Outlook has now, if you know it').click();
    await page.getByLabel('Port', { exact: true }).fill('2525');
    first.process.kill('SIGKILL');
    await page.getByText('Helper not there').waitFor();
    await page.getByLabel('Outgoing server (SMTP)').fill('smtp.practice.test');
    open.push(await startBuiltHelper(Number(new URL(first.address).port)));
    await page.getByText('Helper 0').waitFor({ timeout: 20_000 });
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('anna@practice.test');
    expect(await page.getByLabel('Port', { exact: true }).inputValue()).toBe('2525');
    expect(await page.getByLabel('Outgoing server (SMTP)').inputValue()).toBe('smtp.practice.test');
    await button(page, 'Back').click();
    expect(await page.getByRole('textbox').inputValue()).toBe(ERROR);
  });

  test('another bounce under a pinned pane changes nothing until it is asked for; “Stay” stays', async () => {
    const host = await openInOutlook(helper.address, bounceOf('ana'), { faults });
    open.push(host);
    const { page, frame } = host;
    const openItem = (item: HostItem | null) =>
      page.evaluate((next) => {
        (window as unknown as { openItem(item: unknown): void }).openItem(next);
      }, item);
    await title(frame, 'Your Outlook did send this mail').waitFor();
    await frame.getByText('ana@example.net').first().waitFor({ state: 'attached' });
    await openItem(bounceOf('bob'));
    await frame.getByText('You opened another').waitFor();
    await frame.getByText('ana@example.net').first().waitFor({ state: 'attached' });
    await button(frame, 'Stay').click();
    await frame.getByText('You opened another').waitFor({ state: 'detached' });
    await openItem(null);
    await openItem({ kind: 'draft', subject: 'New offer', itemClass: 'IPM.Note', body: '' });
    await openItem(bounceOf('cleo'));
    await button(frame, 'Look at that one').click();
    await frame.getByText('cleo@example.net').first().waitFor({ state: 'attached' });
    expect(await frame.getByText('ana@example.net').count()).toBe(0);
  });

  test('a report is opened by dropping it, by pasting its text, and says the same; the box keeps what was in it', async () => {
    const page = await openPage();
    await find(page);
    await button(page, 'Report').click();
    const text = await page.getByRole('textbox', { name: 'The report' }).inputValue();
    const download = page.waitForEvent('download');
    await button(page, 'Save to show again').click();
    const saved = join(folder, 'report.json');
    await (await download).saveAs(saved);
    const json = readFileSync(saved, 'utf8');

    const desk = await openPage();
    await desk.getByRole('textbox').fill(json);
    await title(desk, BLOCKED).waitFor();
    await desk.getByText('Shown as it was. No test runs.').waitFor();
    await button(desk, 'Close report').click();
    expect(await desk.getByRole('textbox').inputValue()).toBe(json);
    await desk.getByRole('textbox').fill('0x800CCC0E');
    await drop(desk, 'caller.json', json);
    await title(desk, BLOCKED).waitFor();
    await button(desk, 'Close report').click();
    expect(await desk.getByRole('textbox').inputValue()).toBe('0x800CCC0E');
    // The page for people, pasted: no report to replay, but the error it quotes is read.
    await desk.getByRole('textbox').fill(text);
    await desk.getByRole('code').filter({ hasText: '0x80042109' }).first().waitFor();
  });
});
