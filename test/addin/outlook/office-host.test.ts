import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import type { Event } from '../../../addin/session/event.ts';
import { makeCertificate } from '../../../helper/certificates/make.ts';
import { chromiumArguments } from '../../../tools/programs.ts';
import { inProject } from '../../../tools/root.ts';
import { hostPage, type HostItem } from '../../outlook-host/page.ts';
import { needs, pathOf } from '../../needs.ts';

/** The real Office.js, our stand-in for MicrosoftAjax.js, and a host that is not Outlook but answers like it. */
needs('chromium')('the real Office.js in a host', () => {
  const bounce: HostItem = {
    kind: 'message',
    subject: 'Undeliverable: Offer 24-118',
    itemClass: 'REPORT.IPM.Note.NDR',
    body: '<p>550 5.1.1 unknown</p>',
  };
  let server: Server;
  let address: string;
  let browser: Browser;
  let page: Page;
  const elsewhere: string[] = [];

  beforeAll(async () => {
    const [ajax, pane] = await Promise.all([
      bundle(`import './addin/outlook/microsoft-ajax.ts'`),
      bundle(`import { joinOutlook } from './addin/outlook/outlook.ts';
        import { openItem } from './addin/outlook/item.ts';
        window.events = []; joinOutlook((event) => window.events.push(event), openItem);`),
    ]);
    const files: Record<string, () => string | Buffer> = {
      '/microsoft-ajax.js': () => ajax,
      '/pane.js': () => pane,
      '/pane.html': () => '<!doctype html><title>Pane</title><script src="pane.js" defer></script>',
      '/host.html': () => hostPage('pane.html', bounce),
    };
    const { certificate: cert, key } = await makeCertificate({ names: ['localhost'] });
    server = createServer({ cert, key }, (request, response) => {
      const path = new URL(request.url ?? '/', 'https://localhost').pathname;
      const officeJs = /^\/office-js\/((?:[\w-]+\/)?[\w.-]+\.js)$/.exec(path)?.[1];
      try {
        const body = officeJs
          ? readFileSync(inProject(`node_modules/@microsoft/office-js/dist/${officeJs}`))
          : files[path]?.();
        if (body === undefined) throw new Error('There is no such file.');
        response.writeHead(200, { 'Content-Type': path.endsWith('.js') ? 'text/javascript' : 'text/html' }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    address = `https://localhost:${String((server.address() as AddressInfo).port)}`;
    browser = await chromium.launch({ executablePath: pathOf('chromium'), args: chromiumArguments });
    // Office.js wants https.
    page = await browser.newPage({ ignoreHTTPSErrors: true });
    // A computer whose network is broken: nothing but this machine answers.
    await page.route(
      (url) => url.hostname !== 'localhost',
      (route) => {
        elsewhere.push(route.request().url());
        return route.abort();
      },
    );
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  });

  test('the pane joins it, reads what is open and follows another item', async () => {
    await page.goto(`${address}/host.html`);
    expect(await eventOf('message')).toMatchObject({
      item: { subject: bounce.subject, text: `${bounce.subject}\n\n550 5.1.1 unknown` },
    });
    const host = (await events()).find(({ type }) => type === 'host');
    expect(host).toMatchObject({ host: { is: 'outlook', outlook: 'new', mailbox: 'anna@example.com' } });

    await page.evaluate(() => (window as unknown as { openItem(item: null): void }).openItem(null));
    expect(await eventOf('none')).toEqual({ type: 'item', item: { is: 'none' } });
    expect(elsewhere.filter((url) => url.includes('MicrosoftAjax'))).toEqual([]);
  }, 30_000);

  test('outside a host the page is a page of its own', async () => {
    await page.goto(`${address}/pane.html`);
    await page.waitForFunction(() => (window as unknown as { events?: Event[] }).events?.length);
    expect(await page.evaluate(() => (window as unknown as { events: Event[] }).events)).toEqual([
      { type: 'host', host: { is: 'page', outlook: 'classic' } },
    ]);
  }, 30_000);

  function pane(): Frame {
    const frame = page.frames().find((one) => one.url().includes('pane.html'));
    if (!frame) throw new Error('The host shows no pane.');
    return frame;
  }
  function events(): Promise<Event[]> {
    return pane().evaluate(() => (window as unknown as { events: Event[] }).events);
  }
  /** Waits until an item of this kind was told, and gives it. */
  async function eventOf(kind: string): Promise<Event | undefined> {
    await pane().waitForFunction(
      (is) =>
        (window as unknown as { events?: Event[] }).events?.some((one) => one.type === 'item' && one.item.is === is),
      kind,
      { timeout: 15_000 },
    );
    return (await events()).findLast((one) => one.type === 'item' && one.item.is === kind);
  }
});

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: inProject(''), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}
