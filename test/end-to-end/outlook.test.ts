import type { Frame, Page } from 'playwright-core';
import {
  openInChromium,
  startBuiltHelper,
  type PaneInBrowser,
  type RunningHelper,
} from '../../tools/pane-in-browser.ts';
import { needs } from '../needs.ts';
import { startOutlookHost, type OutlookHost } from '../outlook-host/host.ts';
import type { HostItem } from '../outlook-host/page.ts';

needs('chromium')('the pane inside a host that speaks to the real Office.js', () => {
  jest.setTimeout(60_000);
  let helper: RunningHelper;
  let host: OutlookHost;
  let pane: PaneInBrowser;
  /** What the page's policy has kept from happening. */
  const violations: string[] = [];

  beforeAll(async () => {
    helper = await startBuiltHelper();
  });
  afterAll(() => helper.close());
  afterEach(async () => {
    await pane.close();
    await host.close();
    // Office.js needs neither eval nor anything inline.
    expect(violations.splice(0)).toEqual([]);
  });

  async function openIn(item: HostItem | null): Promise<{ page: Page; frame: Frame }> {
    host = await startOutlookHost(helper.address, item);
    pane = await openInChromium(host.address, {
      viewport: { width: 320, height: 570 },
      // The frame's page is altered on its way (below) and so counts as one from the network, not from this computer.
      args: ['--disable-features=LocalNetworkAccessChecks'],
      prepare: async (page) => {
        page.on('console', (message) => {
          const isOurs = !message.location().url.includes('/office-js/');
          const said = message.text();
          // Office.js would frame Microsoft's telemetry, unseen; that is what the policy is for.
          const isTelemetry = /^(?:Applying inline style|Framing 'https:\/\/telemetryservice\.)/.test(said);
          if (/Content Security Policy/i.test(said) && (isOurs || !isTelemetry)) violations.push(said);
        });
        // Only Outlook's own hosts may frame the pane; this one is let in by altering the policy on its way, nowhere else.
        await page.route('**/taskpane.html*', async (route) => {
          const response = await route.fetch();
          const headers = response.headers();
          const policy = headers['content-security-policy']?.replace(
            /frame-ancestors.*/,
            `frame-ancestors ${new URL(host.address).origin}`,
          );
          await route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy ?? '' } });
        });
      },
    });
    const frame = pane.page.frames().find((one) => one.url().startsWith(helper.address));
    if (!frame) throw new Error('the pane is not in its frame');
    return { page: pane.page, frame };
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
