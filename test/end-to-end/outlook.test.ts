import type { Page } from 'playwright-core';
import { startBuiltHelper, type RunningHelper } from '../../tools/pane-in-browser.ts';
import { needs } from '../needs.ts';
import type { HostItem } from '../outlook-host/page.ts';
import { openInOutlook, type OutlookWish, type PaneInOutlook } from './open-in-outlook.ts';
import { reportMail } from '../outlook-host/report-mail.ts';

// What Office.js calls them between itself and the host.
const BODY = 37;
const HEADERS = 168;
const OWNER = 108;
const FROM = 107;
const ATTACHMENTS = 149;

const REPORT = `Return-Path: <>\n${reportMail('5.2.2', '552 5.2.2 Mailbox full')}`;

needs('chromium')('the pane inside a host that speaks to the real Office.js', () => {
  jest.setTimeout(60_000);
  let helper: RunningHelper;
  let pane: PaneInOutlook;
  /** What the page's policy has kept from happening. */
  const violations: string[] = [];

  beforeAll(async () => {
    helper = await startBuiltHelper();
  });
  afterAll(() => helper.close());
  afterEach(async () => {
    await pane.close();
    // Office.js needs neither eval nor anything inline.
    expect(violations.splice(0)).toEqual([]);
  });

  /** The numbers of what the pane has asked the host for. */
  const askedBy = (page: Page): Promise<readonly number[]> =>
    page.evaluate(() => (window as unknown as { asked: number[] }).asked);

  async function openIn(item: HostItem | null, wish: OutlookWish = {}): Promise<PaneInOutlook> {
    pane = await openInOutlook(helper.address, item, { ...wish, violations });
    return pane;
  }

  const draft: HostItem = {
    kind: 'draft',
    subject: 'Offer 24-118',
    itemClass: 'IPM.Note',
    body: 'Nobody’s business',
    to: ['ana', 'ben'],
    cc: ['eve'],
    bcc: ['joe'],
    from: 'shop@example.org',
    attachments: [
      { name: 'notes.txt', size: 2_000_000 },
      { name: 'plan.pdf', size: 41_000_000 },
    ],
  };

  const bounce: HostItem = {
    kind: 'message',
    subject: 'Undeliverable: Offer',
    itemClass: 'IPM.Note',
    body: '<p>Your message did not reach some recipients.</p><p>550 5.1.1 User unknown</p>',
  };

  test('an open bounce is read from the item, with nothing asked of any other origin', async () => {
    const { frame } = await openIn(bounce);
    await frame.getByText('550 5.1.1 User unknown').first().waitFor();
    expect(await frame.evaluate('Office.context.mailbox.item.subject')).toBe('Undeliverable: Offer');
    const outside = pane.requests.filter((one) => !one.startsWith('https://localhost:') && !one.startsWith('data:'));
    expect(outside).toEqual([]);
  });

  test('a message whose body cannot be read asks for a paste', async () => {
    const { frame } = await openIn({ kind: 'message', subject: 'Hello', itemClass: 'IPM.Note', body: null });
    await frame.getByText('Outlook could not hand over this message (error 5001).').waitFor();
  });

  test('a message that we may not read says so', async () => {
    const { frame } = await openIn({ kind: 'message', subject: 'Hello', itemClass: 'IPM.Note', body: 9017 });
    await frame.getByText('This message is protected, or Outlook does not allow add-ins to read it.').waitFor();
  });

  const header = 'Return-Path: <>\r\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example.net>\r\n';

  test('where Outlook hands over the whole mail its delivery report is read, and its words are not asked for', async () => {
    const { page, frame } = await openIn({ ...bounce, headers: header }, { file: REPORT });
    await frame.getByText('552 5.2.2 Mailbox full').first().waitFor();
    expect(await askedBy(page)).not.toContain(BODY);
    expect(await frame.locator('body').innerText()).not.toContain('Secret plans');
  });

  test('where it does not, its header is read beside its words', async () => {
    const { page, frame } = await openIn({
      ...bounce,
      headers: header,
      body: '<p>Sorry. It did not work: 550 5.1.1 User unknown</p>',
    });
    await frame.getByText('550 5.1.1 User unknown').first().waitFor();
    expect(await askedBy(page)).toEqual(expect.arrayContaining([HEADERS, BODY]));
  });

  test('a message in a shared mailbox is about the account of that mailbox', async () => {
    const { frame } = await openIn({ ...bounce, owner: 'sales@example.com' });
    await frame.getByText('Open message in the shared mailbox sales@example.com').waitFor();
  });

  describe('in an Outlook of an old requirement set', () => {
    test('1.5 reads the words of a message, and asks for nothing that it has not', async () => {
      const { page, frame } = await openIn(
        { ...bounce, headers: header, owner: 'sales@example.com' },
        { mailbox: '1.5' },
      );
      await frame.getByText('550 5.1.1 User unknown').first().waitFor();
      expect((await askedBy(page)).filter((id) => id === HEADERS || id === OWNER)).toEqual([]);
    });

    test('1.3 reads the words of a message, and waits for no other one', async () => {
      const { page, frame } = await openIn(bounce, { mailbox: '1.3' });
      await frame.getByText('550 5.1.1 User unknown').first().waitFor();
      const registered = await page.evaluate(() => [
        ...(window as unknown as { registered: Map<string, unknown> }).registered.keys(),
      ]);
      expect(registered).not.toContain('olkItemSelectedChanged');
    });

    test('1.1 asks for a paste', async () => {
      const { page, frame } = await openIn(bounce, { mailbox: '1.1' });
      await frame.getByText('This Outlook is too old to hand messages to add-ins.').waitFor();
      expect(await askedBy(page)).not.toContain(BODY);
    });

    test.each(['1.1', '1.3', '1.5'])('%s tells of a draft what it goes by, and asks for no more', async (mailbox) => {
      const { page, frame } = await openIn(draft, { mailbox });
      await frame.getByText('A draft is open: “Offer 24-118”, 4 recipients.').waitFor();
      expect((await askedBy(page)).filter((id) => [FROM, ATTACHMENTS, BODY].includes(id))).toEqual([]);
      expect(await frame.getByText('shop@example.org').count()).toBe(0);
    });
  });

  test('no open item is a state like any other', async () => {
    const { frame } = await openIn(null);
    await frame.getByRole('heading', { name: 'What did Outlook say?' }).waitFor();
    await frame.getByText('No message is open in Outlook.').waitFor();
    await frame.getByText('Helper 0').waitFor();
  });

  test('of a draft the pane tells its recipients, its sender and its size, and never asks for its text', async () => {
    const { page, frame } = await openIn(draft);
    await frame.getByText('A draft is open: “Offer 24-118”, 4 recipients.').waitFor();
    await frame.getByText('shop@example.org').first().waitFor();
    await frame.getByText(/43(?:\.0)?\sMB.*plan\.pdf/).waitFor();
    expect(await askedBy(page)).not.toContain(BODY);
  });

  test('of a draft in a shared mailbox the account of that mailbox is looked at', async () => {
    const { frame } = await openIn({ ...draft, from: 'sales@example.com', owner: 'sales@example.com' });
    await frame.getByText('It lies in the shared mailbox sales@example.com.').waitFor();
  });

  test('a message opened after that in the pinned pane is noticed', async () => {
    const { page, frame } = await openIn(null);
    await frame.getByRole('heading', { name: 'What did Outlook say?' }).waitFor();
    // Office.js is there before it knows its host.
    await frame.waitForFunction(
      () => 'Office' in globalThis && (Office.context as Office.Context | undefined)?.mailbox !== undefined,
    );
    await frame.getByText('Helper 0').waitFor();
    await page.evaluate((item) => {
      (window as unknown as { openItem(item: unknown): void }).openItem(item);
    }, bounce);
    await frame.getByText('Your Outlook did send this mail').first().waitFor();
  });
});
