import { startBuiltHelper, type RunningHelper } from '../../tools/pane-in-browser.ts';
import { needs } from '../needs.ts';
import type { HostItem } from '../outlook-host/page.ts';
import { openInOutlook, type PaneInOutlook } from './open-in-outlook.ts';

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

  async function openIn(item: HostItem | null): Promise<PaneInOutlook> {
    pane = await openInOutlook(helper.address, item, { violations });
    return pane;
  }

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
    await frame.getByText('Outlook does not let us read this message. Paste its text.').waitFor();
  });

  test('no open item is a state like any other', async () => {
    const { frame } = await openIn(null);
    await frame.getByRole('heading', { name: 'What did Outlook say?' }).waitFor();
    await frame.getByText('Helper 0').waitFor();
  });

  test('in a draft the pane says what it can see of it', async () => {
    const { frame } = await openIn({ kind: 'draft', subject: 'Offer', itemClass: 'IPM.Note', body: '' });
    await frame.getByText(/Offer/).first().waitFor();
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
