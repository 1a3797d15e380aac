import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { worlds } from '../../helper/practice/practice.ts';
import {
  openInChromium,
  startBuiltHelper,
  type PaneInBrowser,
  type RunningHelper,
} from '../../tools/pane-in-browser.ts';
import { render } from '../../helper/words/render.ts';
import type { MessageId } from '../../helper/words/en.ts';
import { needs } from '../needs.ts';
import { openPane } from './open-pane.ts';

needs('chromium')('the pane in a real browser, with the real helper and the real Office.js', () => {
  jest.setTimeout(60_000);
  let helper: RunningHelper;
  let pane: PaneInBrowser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    helper = await startBuiltHelper();
  });
  afterAll(() => helper.close());
  beforeEach(async () => {
    faults.length = 0;
    pane = await openPane(helper.address, faults);
    page = pane.page;
  });
  afterEach(async () => {
    await pane.close();
    expect(faults).toEqual([]);
  });

  const check = () => page.getByRole('button', { name: 'Check', exact: true }).click();
  const heading = () => page.getByRole('heading', { level: 1 });

  /** Drops a file on the page as a person would. */
  async function drop(name: string, bytes: Uint8Array): Promise<void> {
    const dropped = await page.evaluateHandle(
      ([title, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(content)], title));
        return transfer;
      },
      [name, [...bytes]] as const,
    );
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  }

  async function practise(id: string): Promise<void> {
    await page.getByText('Try it out').click();
    await page.getByRole('button', { name: render({ id: `practice.${id}.title` as MessageId }) }).click();
    await check();
  }

  test.each([
    ['wrong-port', 'Outlook uses the wrong port'],
    ['network-blocks-port', 'Your network blocks port 587'],
    ['wrong-encryption-mode', 'The encryption in Outlook does not fit the port'],
    ['certificate-untrusted', 'This computer does not trust the server’s certificate'],
    ['server-down', 'The mail server is down'],
    ['no-network', 'This computer is offline'],
    ['healthy', 'Nothing is wrong from here now'],
  ])('the practice server “%s” ends in “%s”', async (id, title) => {
    expect(worlds.map((one) => one.id)).toContain(id);
    await practise(id);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  test('a finding shows now → should be, that it was tried, and where to click in each Outlook', async () => {
    await practise('network-blocks-port');
    await page.getByRole('heading', { name: 'Your network blocks port 587' }).waitFor();
    expect(await page.getByRole('row', { name: /Port 587 465/ }).count()).toBe(1);
    expect(await page.getByRole('row', { name: /Encryption STARTTLS SSL\/TLS/ }).count()).toBe(1);
    expect(await page.getByText('Tried from here just now').count()).toBe(1);
    expect(await page.getByText('More Settings').count()).toBe(1);
    await page.getByText('My screen looks different').click();
    await page.getByRole('combobox').selectOption({ label: 'Outlook for Mac' });
    expect(await page.getByText('Tick “Override default port”').count()).toBe(1);
    await page.getByRole('combobox').selectOption({ label: 'New Outlook for Windows' });
    expect(await page.getByText('Settings (the gear)').count()).toBe(1);
  });

  test('“Check again” shows before and after', async () => {
    await practise('wrong-port');
    await page.getByRole('heading', { name: 'Outlook uses the wrong port' }).waitFor();
    await page.getByRole('button', { name: 'Check again' }).click();
    await page
      .getByText(/same answer/i)
      .first()
      .waitFor();
  });

  test('asks nothing of any other origin, Office.js included', async () => {
    await page.waitForFunction(() => 'Office' in globalThis);
    await practise('wrong-port');
    await page.getByRole('heading', { name: 'Outlook uses the wrong port' }).waitFor();
    const own = new URL(helper.address).origin;
    expect(pane.requests.filter((one) => !one.startsWith(own) && !one.startsWith('data:'))).toEqual([]);
    expect(pane.requests).toContain(`${own}/office-js/office.js`);
  });

  test('a pasted text is read at once, and typed text survives a reload', async () => {
    await page.getByRole('textbox').fill("Task 'anna@example.test - Sending' reported error (0x80042109): 'x'");
    await page.getByRole('code').filter({ hasText: '0x80042109' }).waitFor();
    await page.reload();
    await page.getByRole('code').filter({ hasText: '0x80042109' }).waitFor();
    expect(await page.getByRole('textbox').inputValue()).toContain('anna@example.test');
  });

  test('a bounce saved by Outlook is dropped, and answered with no press more', async () => {
    await drop('Undeliverable.msg', readFileSync('test/fixtures/errors/outlook-bounce.msg'));
    await page.getByRole('heading', { level: 1, name: 'Your Outlook did send this mail' }).waitFor();
    await page.getByText('mx.example.net refused it').first().waitFor();
    await page.getByText('bob@example.net').first().waitFor();
    await page.getByText('The recipient’s address was refused').first().waitFor();
  });

  test('a damaged message is refused by its name, and what was typed stays', async () => {
    await page.getByRole('textbox').fill('still here');
    await drop('offer.msg', readFileSync('test/fixtures/errors/outlook-bounce.msg').subarray(0, 700));
    await page.getByText('We could not read offer.msg').waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('still here');
  });

  test('a whole mail that is pasted is taken apart, and stays as it was pasted', async () => {
    const mail = readFileSync('test/fixtures/errors/html-only-bounce.eml', 'utf8');
    await page.getByRole('textbox').fill(mail);
    await page.getByText('Outlook did send this mail; another mail server gave it back.').waitFor();
    await page.getByText('bob@example.net', { exact: true }).waitFor();
    expect(await page.getByRole('textbox').inputValue()).toContain('Content-Type: text/html');
  });

  test('a pasted mail without end is refused with the reason, also where Check was quicker', async () => {
    await page.getByRole('textbox').fill(deepMail());
    await check();
    await page.getByText('This mail has mails within mails').waitFor();
    expect(await page.getByText('The box is empty').count()).toBe(0);
    expect(await page.getByRole('textbox').inputValue()).toContain('message/rfc822');
  });

  test('a text that is no send error is said to be none, and stays', async () => {
    await page.getByRole('textbox').fill('Good morning, how are you?');
    await page.getByText('No error code and no server’s words are in this text.').waitFor();
    await check();
    await page.getByRole('heading', { name: 'Which account can’t send?' }).waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await page.getByRole('textbox').inputValue()).toBe('Good morning, how are you?');
  });

  test('port 70000 and a host with a space are told at their fields, and stay', async () => {
    await page.getByRole('button', { name: 'No error text? Check an account' }).click();
    await page.getByLabel('E-mail address').fill('anna@example.test');
    await page.getByText('What Outlook has now, if you know it').click();
    await page.getByLabel('Outgoing server (SMTP)').fill('smtp example.com');
    await page.getByLabel('Port', { exact: true }).fill('70000');
    await check();
    await page.getByText('Port 70000 does not exist; ports end at 65535.').waitFor();
    await page.getByText('There is a space in “smtp example.com”').waitFor();
    expect(await page.getByLabel('Port', { exact: true }).inputValue()).toBe('70000');
    expect(await page.getByLabel('Outgoing server (SMTP)').inputValue()).toBe('smtp example.com');
  });

  test('nothing scrolls sideways at 320 px', async () => {
    await practise('certificate-name-mismatch');
    await heading().filter({ hasText: 'certificate' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
});

/** Mails within mails, more than anyone reads. */
function deepMail(): string {
  return Array.from({ length: 30 }, (_, n) => n).reduce(
    (inner, n) =>
      `MIME-Version: 1.0\nFrom: a${n}@example.com\nContent-Type: multipart/mixed; boundary="b${n}"\n\n--b${n}\nContent-Type: message/rfc822\n\n${inner}\n--b${n}--\n`,
    'Subject: x\n\nx\n',
  );
}

needs('chromium')('the pane when the helper goes and comes back', () => {
  jest.setTimeout(60_000);

  test('still reads the error and lists what is possible, and joins the helper again by itself', async () => {
    let helper = await startBuiltHelper();
    const port = Number(new URL(helper.address).port);
    const pane = await openInChromium(helper.address, { viewport: { width: 320, height: 700 } });
    try {
      const { page } = pane;
      await page.getByText('Helper 0').waitFor();
      await helper.close();
      await page.getByText('Helper not there').waitFor();
      await page.getByRole('textbox').fill("Task 'anna@example.test - Sending' reported error (0x80042109): 'x'");
      await page.getByRole('code').filter({ hasText: '0x80042109' }).waitFor();
      await page.getByText('It fits the code 0x80042109.').first().waitFor();
      await page.getByText('possible', { exact: true }).first().waitFor();
      // What takes mails apart was fetched while it was there.
      await page.getByRole('textbox').fill(readFileSync('test/fixtures/errors/html-only-bounce.eml', 'utf8'));
      await page.getByText('bob@example.net', { exact: true }).waitFor();
      await page.getByRole('textbox').fill("Task 'anna@example.test - Sending' reported error (0x80042109): 'x'");
      helper = await startBuiltHelper(port);
      await page.getByText('Helper 0').waitFor();
      expect(await page.getByRole('textbox').inputValue()).toContain('0x80042109');
    } finally {
      await pane.close();
      await helper.close();
    }
  });
});
