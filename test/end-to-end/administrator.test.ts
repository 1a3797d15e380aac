import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { makeCertificate } from '../../helper/certificates/make.ts';
import { computerSide } from '../../helper/server/computer-side.ts';
import type * as looking from '../../helper/server/look.ts';
import { listPages } from '../../helper/server/pages.ts';
import { startHelper, type Helper } from '../../helper/server/server.ts';
import { policyInFile } from '../../helper/system/policy.ts';
import { openInChromium } from '../../tools/pane-in-browser.ts';
import { FakeMeans } from '../doubles/fake-means.ts';
import { needs } from '../needs.ts';
import { faultsOf } from './eyes.ts';
import { button, title } from './gestures.ts';

/*
 * The administrator's walk where the browser itself stands in the way. A page that Chromium counts as one from the network
 * is refused the way to this computer by its Local Network Access, as a pane from a web server would be; that it comes
 * from the network is made of it by answering for the helper's pages. The channel itself goes the real way.
 */

jest.mock('../../helper/server/look.ts', () => {
  const real = jest.requireActual<typeof looking>('../../helper/server/look.ts');
  const look: typeof looking.look = (id, report, stop, tell, means) =>
    real.look(id, { ...report, practice: 'healthy' }, stop, tell, means);
  return { ...real, look };
});

const COMMAND = 'certutil -user -addstore Root C:\\helper.pem';
const ERROR = '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.';

needs('chromium')('an administrator, by keyboard alone, in German and forced colours', () => {
  jest.setTimeout(40_000);
  let folder: string;
  let helper: Helper;
  const open: { close(): Promise<void> }[] = [];
  const faults: string[] = [];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'administrator-'));
    const file = join(folder, 'policy.json');
    writeFileSync(file, '{ "blocklists": false }');
    const certificate = await makeCertificate({ names: ['localhost', '127.0.0.1'] });
    const means = Object.assign(new FakeMeans(), { untrusted: () => COMMAND, policy: () => policyInFile(file) });
    helper = await startHelper({
      port: 0,
      certificate,
      pages: listPages('dist/pane'),
      side: await computerSide(means),
    });
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
    await helper.close();
    rmSync(folder, { recursive: true });
    expect(faults.splice(0)).toEqual([]);
  });

  async function openPane(prepare: (page: Page) => Promise<void> = () => Promise.resolve()): Promise<Page> {
    const pane = await openInChromium(helper.address, {
      // 1280 × 1024 at 400 %.
      viewport: { width: 320, height: 256 },
      reducedMotion: 'reduce',
      locale: 'de-DE',
      forcedColors: 'active',
      prepare: (page) => {
        page.on('pageerror', (error) => faults.push(error.message));
        return prepare(page);
      },
    });
    open.push(pane);
    pane.page.setDefaultTimeout(10_000);
    return pane.page;
  }

  /** Tabs to it, and each stop on the way is in sight. */
  async function onTo(page: Page, name: string): Promise<void> {
    for (let press = 0; press < 50; press += 1) {
      const { at, isSeen } = await page.evaluate(() => {
        const one = document.activeElement;
        const box = one?.getBoundingClientRect();
        return {
          at: one?.getAttribute('aria-label') ?? (one?.textContent?.trim() || one?.id) ?? '',
          isSeen: !box || one === document.body || (box.bottom > 0 && box.top < innerHeight),
        };
      });
      expect({ at, isSeen }).toEqual({ at, isSeen: true });
      if (at === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${name}.`);
  }

  async function press(page: Page, name: string): Promise<void> {
    await onTo(page, name);
    await page.keyboard.press('Enter');
  }

  test('a browser that keeps the page from this computer is told apart, and once it is allowed the page goes on', async () => {
    let session: CDPSession | undefined;
    let browserContextId: string | undefined;
    const allow = async (setting: 'denied' | 'granted') => {
      for (const name of ['local-network-access', 'loopback-network']) {
        await session?.send('Browser.setPermission', {
          permission: { name },
          setting,
          origin: new URL(helper.address).origin,
          ...(browserContextId && { browserContextId }),
        });
      }
    };
    const page = await openPane(async (one) => {
      session = await one.context().browser()?.newBrowserCDPSession();
      [browserContextId] = (await session?.send('Target.getBrowserContexts'))?.browserContextIds ?? [];
      await allow('denied');
      await one.route(
        ({ pathname }) => !['/hello', '/health'].includes(pathname),
        async (route) => route.fulfill({ response: await route.fetch() }),
      );
    });
    await onTo(page, 'paste-box');
    await page.keyboard.insertText(ERROR);
    await page.getByText('Ihr Browser hält diese Seite vom Helfer fern').waitFor();
    await page.getByRole('code').filter({ hasText: 'LocalNetworkAccessAllowedForUrls' }).waitFor();
    // What needs no helper is there all the same, and nobody is told to start what may well be running.
    await page.getByText('Senden über SMTP ist für dieses Postfach aus').first().waitFor();
    expect(await page.getByText('npx outbox-doctor serve').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await allow('granted');
    await press(page, 'Jetzt versuchen');
    await page.getByText('Helfer 0').waitFor();
    expect(await page.getByText('Ihr Browser hält diese Seite vom Helfer fern').count()).toBe(0);
    expect(await page.getByRole('textbox').inputValue()).toBe(ERROR);
  });

  test('the certificate’s command, what a policy file has locked, and the text for the change request', async () => {
    const page = await openPane();
    await page.getByText('Dieser Computer vertraut dem Helfer noch nicht').waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(page, `${COMMAND} kopieren`);
    await expectClipboard(page, (text) => expect(text).toBe(COMMAND));

    await press(page, 'Einstellungen');
    await title(page, 'Einstellungen').waitFor();
    await page.getByText('Von Ihrer Organisation festgelegt').waitFor();
    const locked = page.getByRole('checkbox', { name: 'Öffentliche Sperrlisten nach unserer Internetadresse fragen' });
    expect(await locked.isDisabled()).toBe(true);
    expect(await locked.isChecked()).toBe(false);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await onTo(page, 'paste-box');
    await page.keyboard.insertText(ERROR);
    await press(page, 'Prüfen');
    await title(page, 'Was Ihr Text sagt').waitFor();
    await press(page, 'Konto nennen');
    await title(page, 'Welches Konto kann nicht senden?').waitFor();
    await page.keyboard.insertText('anna@practice.test');
    await onTo(page, 'Was jetzt in Outlook steht, falls Sie es wissen');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('smtp.practice.test');
    await page.keyboard.press('Enter');
    await title(page, 'Senden über SMTP ist für dieses Postfach aus').waitFor();
    await button(page, 'Erneut prüfen').waitFor();
    await press(page, 'Nachricht kopieren');
    await expectClipboard(page, (text) => {
      expect(text).toContain('anna@practice.test');
      expect(text).toContain(ERROR);
      expect(text).toContain('Authentifiziertes SMTP');
      expect(text).toContain('smtp.practice.test');
      expect(text).toMatch(/OD-\d{8}-[\dA-Z]{6}/);
    });
    expect(await faultsOf(page)).toEqual([]);
  });

  async function expectClipboard(page: Page, check: (text: string) => void): Promise<void> {
    await page.waitForFunction(() => /kopiert/i.test(document.body.innerText));
    check(await page.evaluate(() => navigator.clipboard.readText()));
  }
});
