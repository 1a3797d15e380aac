import { createServer } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { makeCertificate } from '../../helper/certificates/make.ts';
import { listPages } from '../../helper/server/pages.ts';
import { startHelper, type Helper } from '../../helper/server/server.ts';
import { MailServer } from '../doubles/mail-server.ts';
import { needs } from '../needs.ts';
import { faultsOf } from './eyes.ts';
import { button, drop, paste, title, typeAccount } from './gestures.ts';
import { openInOutlook } from './open-in-outlook.ts';
import { openPane } from './open-pane.ts';

/*
 * What strangers say reaches the screen as text: a mail server's words through the real helper and its channel, a bounce's
 * through the real Office.js, a clipboard's and a file's through the browser.
 */

/** What would not be seen, or would turn what is seen; line ends are none of them. */
const HIDDEN = /(?!\n)[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]/u;
const ACTIVE = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
const LONG_HOST = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(51)}.test`;

needs('chromium')('what strangers say', () => {
  jest.setTimeout(40_000);
  let helper: Helper;
  const open: { close(): Promise<void> }[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    const certificate = await makeCertificate({ names: ['localhost', '127.0.0.1'] });
    helper = await startHelper({ port: 0, certificate, pages: listPages('dist/pane') });
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(() => helper.close());

  async function openPage(): Promise<Page> {
    const pane = await openPane(helper.address, faults);
    open.push(pane);
    return pane.page;
  }

  /** Nothing of it runs, hides, turns or widens anything. */
  async function staysText(page: Page | Frame): Promise<void> {
    const seen = await page.evaluate(() => ({
      hit: 'hit' in globalThis,
      active: document.querySelectorAll('#root img, #root script, #root iframe, #root a, [onerror], [onload]').length,
    }));
    expect(seen).toEqual({ hit: false, active: 0 });
    // As it is, and with every detail open.
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    expect(HIDDEN.exec(await page.evaluate(() => document.body.innerText))).toBeNull();
    expect(await faultsOf(page)).toEqual([]);
  }

  test('a hostile server’s greeting of 10,000 signs comes as harmless text in <bdi>, 300 of them at first, and more when asked for', async () => {
    const hostile = new MailServer()
      .sends(
        Buffer.from(
          `220-mx \u001b[2J\u001b]0;gone\u0007 nul\u0000end \u202emoc.elpmaxe\u202c \u2066x\u2069 Grüße ${ACTIVE}\r\n220 ${'long '.repeat(2_000)}end\r\n`,
        ),
      )
      .expects(/^EHLO /)
      .says('250-mx.hostile.test', '250 AUTH PLAIN')
      .staysSilent();
    await hostile.starts(2525, '127.0.77.1');
    open.push({ close: () => hostile.stops().then(() => undefined) });
    const page = await openPage();
    await button(page, 'No error text? Check an account').click();
    await typeAccount(page, { host: '127.0.77.1', port: '2525', encryption: 'None' });
    await button(page, 'Stop').waitFor();
    await button(page, 'Check again').waitFor({ timeout: 30_000 });
    await page.getByText('exact words').click();
    const words = page.locator('bdi').filter({ hasText: 'onerror' }).first();
    const first = await words.innerText();
    // What steers or turns was taken out by the helper already; the words are as the server wrote them.
    expect(first).toContain('mx \ufffd[2J\ufffd]0;gone\ufffd nul\ufffdend \ufffdmoc.elpmaxe\ufffd \ufffdx\ufffd Grüße');
    expect(first).toContain(ACTIVE);
    expect(first.length).toBeLessThanOrEqual(301);
    expect(first).toMatch(/…$/);
    await staysText(page);
    await page.getByRole('button', { name: 'Show all' }).first().click();
    expect((await words.innerText()).length).toBeGreaterThan(400);
    expect((await words.innerText()).length).toBeLessThan(500);
    await staysText(page);
  });

  test('a reply of 10,000 signs in a file is quoted with the hidden ones as symbols, cut at 300, and read as what it is', async () => {
    const page = await openPage();
    const reply = `550 5.7.1 nul\u0000 \u202egnorw\u202c \u001b[31m ${ACTIVE} ${'again '.repeat(1_700)}`;
    await drop(
      page,
      'error.txt',
      `Task 'anna@example.test - Sending' reported error (0x800CCC6F): 'The server responded: ${reply}'`,
    );
    await page.getByRole('code').filter({ hasText: '0x800CCC6F' }).waitFor();
    const source = page.locator('bdi').filter({ hasText: 'reported error' }).first();
    const first = await source.innerText();
    for (const sign of ['␀', '⟨202E⟩', '␛[31m', ACTIVE]) expect(first).toContain(sign);
    expect(first.length).toBeLessThanOrEqual(301);
    const read = page
      .locator('bdi')
      .filter({ hasText: /^550 5\.7\.1 / })
      .first();
    expect((await read.innerText()).length).toBeLessThanOrEqual(301);
    await staysText(page);
  });

  test('a host’s name of 300 characters is read, shown, refused at its field, and widens nothing', async () => {
    expect(LONG_HOST).toHaveLength(300);
    const page = await openPage();
    await paste(
      page,
      `Account: 'anna@example.test', Server: '${LONG_HOST}', Protocol: SMTP, Port: 587, Error Number: 0x800CCC0D`,
    );
    await page.getByRole('code').filter({ hasText: '0x800CCC0D' }).waitFor();
    await staysText(page);
    await page.getByRole('textbox').fill('');
    await button(page, 'No error text? Check an account').click();
    await typeAccount(page, { host: LONG_HOST });
    await page.locator('[aria-invalid=true]').waitFor();
    expect(await page.getByLabel('Outgoing server (SMTP)').inputValue()).toBe(LONG_HOST);
    await staysText(page);
  });

  test('a bounce opened in Outlook whose every field means harm is told as any other', async () => {
    const escaped = ACTIVE.replaceAll('<', '&lt;');
    const host = await openInOutlook(
      helper.address,
      {
        kind: 'message',
        subject: `Undeliverable: \u202eoffer\u202c ${ACTIVE}`,
        itemClass: 'REPORT.IPM.Note.NDR',
        body:
          `${ACTIVE}<div style="display:none">window</div><p>Your message to ana@example.net couldn’t be delivered.</p>` +
          `<p>${LONG_HOST} gave this error:<br>550 5.1.1 ${escaped} \u202eresu\u202c &#27;[2J unknown ${'x'.repeat(9_000)}</p>` +
          '<iframe src="javascript:parent.hit=1"></iframe><a href="javascript:window.hit=1">details</a>',
      },
      { faults },
    );
    open.push(host);
    await title(host.frame, 'Your Outlook did send this mail').waitFor();
    await host.frame.getByText('onerror').first().waitFor();
    await staysText(host.frame);
    expect(await host.page.evaluate('"hit" in window')).toBe(false);
  });

  test('rich text from the clipboard is its words alone: no script runs, no picture is fetched, markup stays in the box', async () => {
    const page = await openPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const words = "Task 'anna@example.test - Sending' reported error (0x80042109): 'Outlook cannot connect'";
    await page.evaluate(
      async ([text, html]) => {
        const blob = (type: string, content: string) => new Blob([content], { type });
        const item = new ClipboardItem({
          'text/plain': blob('text/plain', text),
          'text/html': blob('text/html', html),
        });
        await navigator.clipboard.write([item]);
      },
      [
        words,
        `<p>${words}</p><img src="https://evil.example/x.png"><script>window.hit=1</script><span style="display:none">0x800CCC78</span>`,
      ] as const,
    );
    const box = page.getByRole('textbox');
    await box.focus();
    await page.keyboard.press('Control+V');
    await page.getByRole('code').filter({ hasText: '0x80042109' }).waitFor();
    expect(await box.inputValue()).toBe(words);
    expect(await page.getByText('0x800CCC78').count()).toBe(0);
    expect(asked.filter((one) => !one.startsWith(new URL(helper.address).origin))).toEqual([]);
    await staysText(page);
  });

  test('HTML pasted as source is read without its scripts and pictures', async () => {
    const page = await openPage();
    await paste(
      page,
      `<html><body><script>window.hit=1</script><img src=x onerror="window.hit=1"><p>reported error (0x80042109) : 'Outlook cannot connect to your outgoing (SMTP) e-mail server.'</p></body></html>`,
    );
    await page.getByRole('code').filter({ hasText: '0x80042109' }).waitFor();
    await staysText(page);
  });

  test('a file from the clipboard is opened, also where the box has the focus', async () => {
    const page = await openPage();
    await page.getByRole('textbox').focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File(['550 5.1.1 User unknown'], 'from-explorer.txt'));
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });
    await page.getByText('File from-explorer.txt').waitFor();
  });

  test('twenty megabytes pasted into the box itself are refused at once, and a file of 31 MB with its size', async () => {
    const page = await openPage();
    const box = page.getByRole('textbox');
    await box.fill('0x800CCC0E');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => navigator.clipboard.writeText('x '.repeat(10 * 1024 * 1024)));
    await box.focus();
    await page.keyboard.press('Control+V');
    await page.getByText('That text is longer than 2 MB').waitFor();
    expect(await box.inputValue()).toBe('0x800CCC0E');
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', 'x '.repeat(10 * 1024 * 1024));
      document.activeElement?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      const file = new DataTransfer();
      file.items.add(new File([new Uint8Array(31 * 1024 * 1024)], 'large.msg'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: file, bubbles: true, cancelable: true }));
    });
    await page.getByText('That file has 31 MB').waitFor();
    expect(await box.inputValue()).toBe('0x800CCC0E');
    await drop(
      page,
      'program.exe',
      Uint8Array.from({ length: 9_000 }, (_, at) => (at * 167 + 13) % 32),
    );
    await page.getByText('The file program.exe holds no text').waitFor();
    expect(await box.inputValue()).toBe('0x800CCC0E');
    await staysText(page);
  });

  test('a port where something silent listens is no reason to hang: Stop answers, and what was seen stays', async () => {
    const mute = createServer((socket) => socket.on('error', () => socket.destroy()));
    await new Promise<void>((resolve) => mute.listen(2525, '127.0.77.2', resolve));
    open.push({ close: () => new Promise((resolve) => mute.close(() => resolve())) });
    const page = await openPage();
    await button(page, 'No error text? Check an account').click();
    await typeAccount(page, { host: '127.0.77.2', port: '2525', encryption: 'None' });
    await button(page, 'Stop').click();
    await page
      .getByText(/Stopped|could not tell/i)
      .first()
      .waitFor();
    await staysText(page);
  });
});
