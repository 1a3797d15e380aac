import type { Page } from 'playwright-core';
import { makeCertificate } from '../../helper/certificates/make.ts';
import type { ToPane } from '../../helper/protocol/messages.ts';
import type { Report } from '../../helper/protocol/report.ts';
import { computerSide } from '../../helper/server/computer-side.ts';
import { listPages } from '../../helper/server/pages.ts';
import { startHelper, type Helper } from '../../helper/server/server.ts';
import type { PaneInBrowser } from '../../tools/pane-in-browser.ts';
import { FakeMeans, imapAccount, settingsWith } from '../doubles/fake-means.ts';
import { needs } from '../needs.ts';
import { openPane } from './open-pane.ts';

/*
 * The built pane in a real browser and the real channel, on a double of a Windows computer with Outlook on it. A look
 * only begins: what it sees has tests of its own.
 */

const mockLooks: Report[] = [];
jest.mock('../../helper/server/look.ts', () => ({
  look(id: string, report: Report, stop: AbortSignal, tell: (message: ToPane) => void) {
    mockLooks.push(report);
    tell({ type: 'looking', id, plan: ['host-address', 'port-open'] });
    return new Promise<void>((resolve) => {
      stop.addEventListener('abort', () => {
        resolve();
      });
    });
  },
}));

/** 0x80042109 as the signed number that Outlook gives. */
const FAILED = 0x8004_2109 - 2 ** 32;
const HOST = 'smtp.outbox.invalid';

needs('chromium')('the pane on a computer with Outlook', () => {
  jest.setTimeout(60_000);
  let means: FakeMeans;
  let helper: Helper;
  let pane: PaneInBrowser;
  let page: Page;
  const faults: string[] = [];

  beforeEach(async () => {
    mockLooks.length = faults.length = 0;
    means = new FakeMeans();
    const [anna, shop] = ['anna@outbox.invalid', 'shop@outbox.invalid'].map((email, at) =>
      imapAccount({
        email,
        smtp: {
          host: HOST,
          port: [587, 25][at] ?? 0,
          encryption: 'starttls',
          auth: 'password',
          user: email,
          credentials: 'incoming',
        },
        incoming: null,
      }),
    );
    if (!anna || !shop) throw new Error('There are two.');
    means.settings = { ...settingsWith([]), accounts: [anna, shop] };
    const certificate = await makeCertificate({ names: ['localhost', '127.0.0.1'] });
    helper = await startHelper({
      port: 0,
      certificate,
      pages: listPages('dist/pane'),
      side: await computerSide(means),
    });
    pane = await openPane(helper.address, faults);
    page = pane.page;
  });
  afterEach(async () => {
    await pane.close();
    await helper.close();
    expect(faults).toEqual([]);
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const title = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  /** What is looked at, once the page says so. */
  async function looked(): Promise<Report> {
    await title(`Checking ${HOST}`).waitFor();
    const report = mockLooks.at(-1);
    if (!report) throw new Error('No look was asked for.');
    return report;
  }

  test('consent, accounts, choice, look; and the consent taken back', async () => {
    await button('No error text? Look at my accounts').click();
    await title('May the helper read Outlook’s settings?').waitFor();
    expect(means.reads).toBe(0);
    await button('Allow reading').click();
    await title('2 accounts in this Outlook').waitFor();
    expect(means.consent.given).toBe(true);
    await page.getByRole('radio', { name: /shop@outbox\.invalid/ }).check();
    await button('Check').click();
    expect((await looked()).account).toEqual({
      email: 'shop@outbox.invalid',
      smtp: { host: HOST, port: 25, encryption: 'starttls', auth: 'password', user: 'shop@outbox.invalid' },
    });

    await page.getByText('What the helper may read').click();
    await button('Take it back').click();
    await page.getByText('Nothing of Outlook so far.').waitFor();
    expect(means.consent.given).toBe(false);
  });

  test('without consent nothing is read, and the account can be typed', async () => {
    await button('No error text? Look at my accounts').click();
    await button('Not now').click();
    await title('What did Outlook say?').waitFor();
    await button('Type an account instead').click();
    await title('Which account can’t send?').waitFor();
    expect(means.reads).toBe(0);
  });

  test('an error of Outlook is caught under whatever is on the screen, and looked into', async () => {
    await page.getByRole('switch', { name: 'Tell me when sending fails' }).click();
    await button('Allow reading').click();
    await means.ear();
    means.tellsOutlook({ event: 'attached', groups: 1, version: '16.0' });
    await page.getByText('listening to Outlook').waitFor();
    means.tellsOutlook({
      event: 'error',
      code: FAILED,
      description: 'Outlook cannot connect to your outgoing (SMTP) e-mail server.',
    });
    await page.getByText('Outlook reported 0x80042109').first().waitFor();
    expect(await title('What did Outlook say?').count()).toBe(1);
    await button('Look into it').click();
    // It names no account, so the choice comes, from what may be read already.
    await title('2 accounts in this Outlook').waitFor();
    await page.getByRole('radio', { name: /anna@outbox\.invalid/ }).check();
    await button('Check').click();
    const report = await looked();
    expect(report.reading?.codes).toEqual(['0x80042109']);
    expect(report.account.smtp).toMatchObject({ host: HOST, port: 587 });
    expect(await page.getByText('Outlook reported').count()).toBe(0);
  });

  test('Outlook is no longer listened to when the page goes', async () => {
    await page.getByRole('switch').click();
    await button('Allow reading').click();
    await means.ear();
    const silence = means.silence();
    await page.goto('about:blank');
    await silence;
    expect(means.isHeard).toBe(false);
  });

  test('everything of the walk can be done with the keyboard alone', async () => {
    const onTo = async (name: string | RegExp) => {
      for (let press = 0; press < 40; press += 1) {
        const at = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
        if (typeof name === 'string' ? at === name : name.test(at)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not lead to ${String(name)}.`);
    };
    await onTo('No error text? Look at my accounts');
    await page.keyboard.press('Enter');
    await title('May the helper read Outlook’s settings?').waitFor();
    // Focus is on the new title, so the next stops are the screen's own.
    await onTo('Allow reading');
    await page.keyboard.press('Enter');
    await title('2 accounts in this Outlook').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('radio', { name: /shop@/ }).isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    expect((await looked()).account.email).toBe('shop@outbox.invalid');
  });
});
