import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { makeCertificate, type Made } from '../../helper/certificates/make.ts';
import type * as looking from '../../helper/server/look.ts';
import { computerSide } from '../../helper/server/computer-side.ts';
import { historySide } from '../../helper/server/history-side.ts';
import { listPages } from '../../helper/server/pages.ts';
import { startHelper, type Helper } from '../../helper/server/server.ts';
import { historyFile } from '../../helper/system/history.ts';
import type { MessageId } from '../../helper/words/en.ts';
import { render } from '../../helper/words/render.ts';
import { openInChromium, startBuiltHelper, type PaneInBrowser } from '../../tools/pane-in-browser.ts';
import { FakeMeans } from '../doubles/fake-means.ts';
import { needs } from '../needs.ts';
import type { HostItem } from '../outlook-host/page.ts';
import { faultsOf, listen, type SaidAloud } from './eyes.ts';
import { button, drop, paste, title, typeAccount } from './gestures.ts';
import { openInOutlook, type PaneInOutlook } from './open-in-outlook.ts';

/*
 * Five people, from the mail that will not go out to what they change, as they would walk: the built pane at 320 px, the
 * real channel, the real checks. All that is not as it is at their desks is the mail world behind the helper: each of
 * them meets one of the practice networks, whatever account they type.
 */

let mockWorld = 'healthy';
jest.mock('../../helper/server/look.ts', () => {
  const real = jest.requireActual<typeof looking>('../../helper/server/look.ts');
  const look: typeof looking.look = (id, report, stop, tell, means) =>
    real.look(id, { ...report, practice: mockWorld }, stop, tell, means);
  return { ...real, look };
});

needs('chromium')('walks through the pane at 320 px', () => {
  jest.setTimeout(40_000);
  let certificate: Made;
  let folder: string;
  let helper: Helper;
  const open: { close(): Promise<void> }[] = [];
  const faults: string[] = [];
  /** What screens did wrong by somebody's eyes. */
  const unfit: string[] = [];
  /** For each page, what its live regions said, and what it asked for. */
  const said: SaidAloud[][] = [];
  const asked: (readonly string[])[] = [];

  beforeAll(async () => {
    certificate = await makeCertificate({ names: ['localhost', '127.0.0.1'] });
  });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'walk-'));
    helper = await start();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
    await helper.close();
    rmSync(folder, { recursive: true });
    expect(faults.splice(0)).toEqual([]);
    expect(unfit.splice(0)).toEqual([]);
    expect(asked.splice(0).flatMap(elsewhere)).toEqual([]);
    const heard = said.splice(0);
    expect(heard.flatMap(tooSoon)).toEqual([]);
    // What cannot wait is this one thing here.
    const alerts = heard.flat().flatMap(({ role, words }) => (role === 'status' ? [] : [words]));
    expect(alerts.filter((words) => words !== render({ id: 'pane.helper.lost' }))).toEqual([]);
  });

  /** @param means what the helper finds on its computer; without: no Outlook it could read */
  async function start({ port = 0, means }: { port?: number; means?: FakeMeans } = {}): Promise<Helper> {
    const started = await startHelper({
      port,
      certificate,
      pages: listPages('dist/pane'),
      past: historySide(historyFile(() => new Date(), folder)),
      ...(means && { side: await computerSide(means) }),
    });
    let closing: Promise<void> | undefined;
    return { ...started, close: () => (closing ??= started.close()) };
  }

  async function listenTo(page: Page): Promise<void> {
    const mine: SaidAloud[] = [];
    said.push(mine);
    page.on('pageerror', (error) => faults.push(error.message));
    await listen(page, (one) => mine.push(one));
  }

  async function openPane(wish: Parameters<typeof openInChromium>[1] = {}): Promise<PaneInBrowser> {
    const pane = await openInChromium(helper.address, {
      viewport: { width: 320, height: 570 },
      reducedMotion: 'reduce',
      prepare: listenTo,
      ...wish,
    });
    open.push(pane);
    asked.push(pane.requests);
    pane.page.setDefaultTimeout(8_000);
    return pane;
  }

  async function openInFrame(item: HostItem | null): Promise<PaneInOutlook> {
    const pane = await openInOutlook(helper.address, item, {
      prepare: listenTo,
      size: { width: 320, height: 570 },
    });
    open.push(pane);
    asked.push(pane.requests);
    pane.page.setDefaultTimeout(8_000);
    return pane;
  }

  /** Waits for a screen, and looks whether it is fit for everybody. */
  async function see(page: Page | Frame, name: string | RegExp): Promise<void> {
    await title(page, name).waitFor();
    unfit.push(...(await faultsOf(page)).map((fault) => `${String(name)}: ${fault}`));
  }

  test('an office worker in a hotel: the code, the account, the change, where to click, and that it is fixed', async () => {
    mockWorld = 'network-blocks-port';
    const { frame } = await openInFrame(null);
    await frame.getByText('Helper 0').waitFor();
    await paste(frame, '0x80042109');
    await frame.getByRole('code').filter({ hasText: '0x80042109' }).waitFor();
    await button(frame, 'Check').click();
    await see(frame, 'What your text tells');
    await button(frame, 'Name the account').click();
    await typeAccount(frame);
    await see(frame, /^Checking smtp\.practice\.test/);
    await see(frame, 'Your network blocks port 587');
    await button(frame, 'I changed it').waitFor();
    expect(await frame.getByRole('row', { name: /Port 587 465/ }).count()).toBe(1);
    await frame.getByText('My screen looks different').click();
    await frame.getByRole('combobox').selectOption({ label: 'Outlook for Windows (classic)' });
    await frame.getByText('More Settings').first().waitFor();
    await button(frame, 'I changed it').click();
    await see(frame, 'These settings work from here');
    expect(await frame.getByRole('row', { name: /Port 587 465/ }).count()).toBe(1);
  });

  test('a bounce open in Outlook: who refused it and why stand there by themselves, and are copied', async () => {
    const { page, frame } = await openInFrame({
      kind: 'message',
      subject: 'Undeliverable: Offer 24-118',
      itemClass: 'REPORT.IPM.Note.NDR',
      body:
        '<p><b>Your message to ana@example.net couldn’t be delivered.</b></p><p>mx.example.net gave this error:<br>' +
        '550 5.1.1 &lt;ana@example.net&gt;: Recipient address rejected: User unknown</p><script>window.hit=1</script>',
    });
    await see(frame, 'Your Outlook did send this mail');
    await frame
      .getByText(/mx\.example\.net refused it/)
      .first()
      .waitFor();
    await frame.getByText('The recipient’s address was refused').waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await button(frame, 'Copy their answer').click();
    await button(frame, 'Copied').waitFor();
    expect(await frame.evaluate('"hit" in window')).toBe(false);
    expect(await page.evaluate('"hit" in window')).toBe(false);
  });

  test('in a browser without the helper: what the words mean, how to start it, and the answer once it is there', async () => {
    mockWorld = 'healthy';
    const { page } = await openPane();
    const port = helper.port;
    await page.getByText('Helper 0').waitFor();
    await helper.close();
    await page.getByText('Helper not there').waitFor();
    await page
      .getByRole('textbox')
      .fill('535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.');
    await page.getByText('To test the way to the server, start the helper').waitFor();
    await page.getByText('Sending by SMTP is switched off for this mailbox').waitFor();
    await page.getByText('switch on “Authenticated SMTP” for this mailbox').waitFor();
    await button(page, 'Check').click();
    await see(page, 'What your text tells');
    await button(page, 'Name the account').click();
    await typeAccount(page);
    await see(page, 'Your error is read; to test the way, start the helper');
    helper = await start({ port });
    await title(page, /switched off for this mailbox/).waitFor({ timeout: 20_000 });
    await button(page, 'Check again').waitFor();
    await button(page, 'Copy message').waitFor();
  });

  test('an own domain that publishes nothing: the server is asked for, and its name is all that was missing', async () => {
    mockWorld = 'network-blocks-port';
    const { frame } = await openInFrame(null);
    await frame.getByText('Helper 0').waitFor();
    await paste(frame, '0x80042109');
    await frame.getByRole('code').filter({ hasText: '0x80042109' }).waitFor();
    await button(frame, 'Check').click();
    await button(frame, 'Name the account').click();
    await frame.getByLabel('E-mail address').fill('anna@nowhere.test');
    await button(frame, 'Check').click();
    await title(frame, 'We do not know the mail server of nowhere.test').waitFor();
    const server = frame.getByLabel('Outgoing server (SMTP)');
    await frame.waitForFunction('document.activeElement?.hasAttribute("data-wanted")');
    await frame.getByText(/it stands at “Outgoing/i).waitFor();
    await server.fill('smtp.practice.test');
    await frame.getByLabel('Port', { exact: true }).fill('587');
    await button(frame, 'Check').click();
    await title(frame, 'Your network blocks port 587').waitFor();
  });

  test('a help desk: a code as it is spelled, the caller’s report, the change, and this computer beside it', async () => {
    mockWorld = 'network-blocks-port';
    const caller = await openPane({ acceptDownloads: true });
    await button(caller.page, 'No error text? Check an account').click();
    await typeAccount(caller.page);
    await see(caller.page, 'Your network blocks port 587');
    await button(caller.page, 'I changed it').waitFor();
    await button(caller.page, 'Report').click();
    const download = caller.page.waitForEvent('download');
    await button(caller.page, 'Save to show again').click();
    const report = join(folder, 'report.json');
    await (await download).saveAs(report);

    const { page } = await openPane();
    await page.getByText('Helper 0').waitFor();
    for (const [spelled, code] of [
      ['0 x 800 ccc 0 e', '0x800CCC0E'],
      ['8 0 0 C C C 0 F', '0x800CCC0F'],
    ] as const) {
      await page.getByRole('textbox').fill('');
      await page.getByRole('textbox').pressSequentially(spelled);
      await page.getByRole('code').filter({ hasText: code }).waitFor();
      expect(await page.getByRole('textbox').inputValue()).toBe(spelled);
    }
    await drop(page, 'report.json', readFileSync(report, 'utf8'));
    await see(page, 'Your network blocks port 587');
    await page.getByText('Shown as it was. No test runs.').waitFor();
    await page
      .getByText(/change .*465/)
      .first()
      .waitFor();
    mockWorld = 'healthy';
    await button(page, 'Compare with this computer').click();
    await button(page, 'Show the report').waitFor();
    await see(page, 'Nothing is wrong from here now');
    await page.getByText('what differs is the other computer or its network').waitFor();
  });

  test('an administrator: by keyboard alone, in German, in forced colours', async () => {
    mockWorld = 'healthy';
    await helper.close();
    const command = 'certutil -user -addstore Root C:\\helper.pem';
    helper = await start({ means: Object.assign(new FakeMeans(), { untrusted: () => command }) });
    const { page } = await openPane({ locale: 'de-DE', forcedColors: 'active' });
    await page.getByText('Dieser Computer vertraut dem Helfer noch nicht').waitFor();
    await page.getByText(command).waitFor();

    /** Tabs to it, and on every stop the focus is to be seen. */
    const onTo = async (name: string) => {
      for (let press = 0; press < 40; press += 1) {
        const at = await page.evaluate(() => {
          const one = document.activeElement;
          return one?.getAttribute('aria-label') ?? (one?.textContent?.trim() || one?.id) ?? '';
        });
        if (at === name) return;
        await page.keyboard.press('Tab');
        expect(await isFocusSeen(page)).toBe(true);
      }
      throw new Error(`Tab does not lead to ${name}.`);
    };

    await onTo('Einstellungen');
    await page.keyboard.press('Enter');
    await see(page, 'Einstellungen');
    expect(await focused(page)).toBe('Einstellungen');
    await page.keyboard.press('Tab');
    expect(await isFocusSeen(page)).toBe(true);
    // From German to French and back, as the list has them.
    await page.keyboard.press('ArrowDown');
    await see(page, 'Paramètres');
    await page.keyboard.press('ArrowUp');
    await see(page, 'Einstellungen');
    await page.keyboard.press('Escape');
    await see(page, 'Was sagte Outlook?');
    expect(await focused(page)).toBe('Einstellungen');

    await onTo('paste-box');
    await page.keyboard.insertText('535 5.7.139 SmtpClientAuthentication is disabled for the Mailbox.');
    await onTo('Prüfen');
    await page.keyboard.press('Enter');
    await see(page, 'Was Ihr Text sagt');
    expect(await focused(page)).toBe('Was Ihr Text sagt');
    await onTo('Konto nennen');
    await page.keyboard.press('Enter');
    await see(page, 'Welches Konto kann nicht senden?');
    // A form is there to be typed into.
    expect(await page.evaluate('document.activeElement.tagName')).toBe('INPUT');
    await page.keyboard.insertText('anna@practice.test');
    await onTo('Was jetzt in Outlook steht, falls Sie es wissen');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('smtp.practice.test');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('587');
    await page.keyboard.press('Enter');
    await see(page, 'Senden über SMTP ist für dieses Postfach aus');
    await button(page, 'Erneut prüfen').waitFor();
    expect(await focused(page)).toBe('Senden über SMTP ist für dieses Postfach aus');
    await onTo('Nachricht kopieren');
    await onTo('Die Nachricht, Wort für Wort');
    await page.keyboard.press('Enter');
    await page.getByText('Authentifiziertes SMTP für das Postfach').waitFor();
  });

  test('twenty megabytes and bytes that are no text are refused with a sentence; what was typed stays, and outlives a reload', async () => {
    const { page } = await openPane();
    await page.getByText('Helper 0').waitFor();
    const box = page.getByRole('textbox');
    const kept = () => box.inputValue();
    await box.fill('0x800CCC0E');
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'x'.repeat(20 * 1024 * 1024));
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.getByText('That text is longer than 2 MB').waitFor();
    expect(await kept()).toBe('0x800CCC0E');
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(20 * 1024 * 1024 + 1)], 'large.eml'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.getByText('We read up to 20 MB.').waitFor();
    expect(await kept()).toBe('0x800CCC0E');
    await drop(page, 'picture.bin', String.fromCharCode(0, 1, 2, 3, 4, 5).repeat(100));
    await page.getByText('The file picture.bin holds no text').waitFor();
    expect(await kept()).toBe('0x800CCC0E');
    await page.waitForFunction(() => sessionStorage.getItem('outbox-doctor')?.includes('0x800CCC0E'));
    await page.reload();
    await page.getByRole('code').filter({ hasText: '0x800CCC0E' }).waitFor();
    expect(await kept()).toBe('0x800CCC0E');
  });

  test('the helper killed in the middle of a check: what was seen stays, and the check goes on when it is back', async () => {
    const first = await startBuiltHelper();
    open.push(first);
    const pane = await openInChromium(first.address, {
      viewport: { width: 320, height: 570 },
      reducedMotion: 'reduce',
      prepare: listenTo,
    });
    open.push(pane);
    asked.push(pane.requests);
    const { page } = pane;
    await page.getByText('Helper 0').waitFor();
    await page.getByText('Try it out').click();
    await button(page, render({ id: 'practice.network-blocks-port.title' as MessageId })).click();
    await button(page, 'Check').click();
    await button(page, 'Stop').waitFor();
    first.process.kill('SIGKILL');
    await page.getByText('What we saw is kept below.').waitFor();
    open.push(await startBuiltHelper(Number(new URL(first.address).port)));
    await button(page, 'Go on').click({ timeout: 20_000 });
    await see(page, 'Your network blocks port 587');
  });

  /** The name of what has the focus. */
  function focused(page: Page): Promise<string> {
    return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  }

  /** Whether it has a ring or line of its own, or a part around it has. The page itself has none. */
  function isFocusSeen(page: Page): Promise<boolean> {
    return page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return true;
      const ringed = (element: Element, part?: string) => {
        const { outlineStyle, outlineWidth, borderBottomWidth } = getComputedStyle(element, part);
        return (
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
          (part !== undefined && Number.parseFloat(borderBottomWidth) >= 2)
        );
      };
      const around = one.parentElement;
      return ringed(one) || (around !== null && (ringed(around) || ringed(around, '::after')));
    });
  }
});

/** What was asked of anybody but this computer's own programs. */
function elsewhere(requests: readonly string[]): readonly string[] {
  return requests.filter((one) => !/^(?:https:\/\/localhost:\d+\/|data:|blob:https:\/\/localhost:)/.test(one));
}

/** What was said politely less than a second and a half after something else; a timer may ring a little early. */
function tooSoon(said: readonly SaidAloud[]): readonly string[] {
  const polite = said.filter(({ role }) => role === 'status');
  return polite.flatMap(({ words, at }, index) => {
    const before = polite[index - 1];
    const apart = before ? at - before.at : Infinity;
    return before && apart >= 0 && apart < 1_450 ? [`${String(apart)} ms: ${before.words} | ${words}`] : [];
  });
}
