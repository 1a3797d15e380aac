import type { Frame, Page } from 'playwright-core';
import { openInChromium, type PaneInBrowser } from '../../tools/pane-in-browser.ts';
import { startOutlookHost } from '../outlook-host/host.ts';
import type { HostItem } from '../outlook-host/page.ts';

/** The pane in the frame of a host that speaks to the real Office.js. */
export interface PaneInOutlook extends Pick<PaneInBrowser, 'requests' | 'close'> {
  /** The host's page. */
  readonly page: Page;
  /** The pane in it. */
  readonly frame: Frame;
}

/** What a test may want to be different. */
export interface OutlookWish {
  /** Gets what the page's policy has kept from happening. */
  readonly violations?: string[];
  /** Gets what the pages throw. */
  readonly faults?: string[];
  /** Called before the host is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** The requirement set (Mailbox) that this Outlook announces; else the newest. */
  readonly mailbox?: string;
  /** Gives Office.js the member that it lacks before its release for Mailbox 1.14: answers with this mail. */
  readonly file?: string;
  /** Of the frame, in CSS pixels; else as Outlook on a small desktop has it. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** Opens the pane of a helper in Outlook's frame. `item` is what is open there. */
export async function openInOutlook(
  address: string,
  item: HostItem | null,
  { violations = [], faults = [], prepare, size, mailbox, file }: OutlookWish = {},
): Promise<PaneInOutlook> {
  const host = await startOutlookHost(address, item, mailbox);
  const pane = await openInChromium(host.address, {
    viewport: { width: (size?.width ?? 304) + 16, height: (size?.height ?? 554) + 16 },
    reducedMotion: 'reduce',
    // The frame's page is altered on its way (below) and so counts as one from the network, not from this computer.
    args: ['--disable-features=LocalNetworkAccessChecks'],
    prepare: async (page) => {
      await prepare?.(page);
      if (file !== undefined) await withFile(page, file);
      page.on('pageerror', (error) => faults.push(error.message));
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
  const { page, requests } = pane;
  const frame = page.frames().find((one) => one.url().startsWith(address));
  if (!frame) throw new Error('the pane is not in its frame');
  if (size) {
    const inHost = page.locator('iframe').first();
    await inHost.evaluate((one, { width, height }) => {
      one.setAttribute('width', String(width));
      one.setAttribute('height', String(height));
    }, size);
  }
  return {
    page,
    frame,
    requests,
    close: async () => {
      await pane.close();
      await host.close();
    },
  };
}

/** Everything else is the Office.js that we serve. */
async function withFile(page: Page, mail: string): Promise<void> {
  const member = 'getAllInternetHeadersAsync:';
  const value = JSON.stringify(Buffer.from(mail).toString('base64'));
  await page.route('**/office-js/outlook-web-16.01.js', async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    if (script.includes('getAsFileAsync'))
      throw new Error('Office.js has the member itself by now: ask the host for it.');
    const answer = `getAsFileAsync:function(done){done({status:"succeeded",value:${value}})},`;
    await route.fulfill({ response, body: script.replace(member, answer + member) });
  });
}
