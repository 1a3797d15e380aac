import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeCertificate } from '../../helper/certificates/make.ts';
import type { ToPane } from '../../helper/protocol/messages.ts';
import type { Report } from '../../helper/protocol/report.ts';
import { historySide } from '../../helper/server/history-side.ts';
import { listPages } from '../../helper/server/pages.ts';
import { startHelper, type Helper } from '../../helper/server/server.ts';
import { historyFile } from '../../helper/system/history.ts';
import { openInChromium, type PaneInBrowser } from '../../tools/pane-in-browser.ts';
import { evidenceOf } from '../causes/seen.ts';
import { needs } from '../needs.ts';

/* The built pane, the real channel and the real file of findings; what a look sees is given. */

jest.mock('../../helper/server/look.ts', () => ({
  look(id: string, _report: Report, _stop: AbortSignal, tell: (message: ToPane) => void) {
    const evidence = evidenceOf({ email: 'anna@example.test', ports: { 587: 'silent' }, controls: { 587: 'silent' } });
    tell({ type: 'looking', id, plan: Object.keys(evidence) as never });
    tell({ type: 'observed', id, evidence });
    tell({ type: 'finished', id, elapsedMs: 5 });
    return Promise.resolve();
  },
}));

needs('chromium')('earlier findings', () => {
  jest.setTimeout(60_000);
  let folder: string;
  let helper: Helper;
  let pane: PaneInBrowser;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'history-'));
    helper = await startHelper({
      port: 0,
      certificate: await makeCertificate({ names: ['localhost', '127.0.0.1'] }),
      pages: listPages('dist/pane'),
      past: historySide(historyFile(() => new Date(), folder)),
    });
    pane = await openInChromium(helper.address, { viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' });
    page = pane.page;
    await page.getByText('Helper 0').waitFor();
  });
  afterAll(async () => {
    await pane.close();
    await helper.close();
    rmSync(folder, { recursive: true });
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const kept = () => readFileSync(join(folder, 'history.json'), 'utf8');

  test('a fault that comes again is said to be the same as before; the list is shown, erased and switched off', async () => {
    await page.getByRole('button', { name: 'No error text? Check an account' }).click();
    await page.getByLabel('E-mail address').fill('anna@example.test');
    await page.getByText('What Outlook has now, if you know it').click();
    await page.getByLabel('Outgoing server (SMTP)').fill('smtp.example.test');
    await page.getByLabel('Port', { exact: true }).fill('587');
    await button('Check').click();
    await page.getByRole('heading', { level: 1, name: 'Your network blocks port 587' }).waitFor();
    expect(await page.getByText('Same as on').count()).toBe(0);
    await button('Check again').click();
    await page.getByText('Same as on').waitFor();
    expect(kept()).toContain('a***@example.test');
    expect(kept()).not.toContain('anna@');

    await button('History').click();
    await page.getByRole('heading', { level: 1, name: 'Earlier findings on this computer' }).waitFor();
    expect(await page.getByRole('button', { name: 'Compare with today' }).count()).toBe(2);
    await page.getByRole('button', { name: 'Compare with today' }).first().click();
    await page.getByText('The same as then.').waitFor();

    await button('History').click();
    await button('Erase all').click();
    await button('Erase them').click();
    await page.getByText('Nothing was found in the last 90 days.').waitFor();
    expect(kept()).not.toContain('example.test');
    await page.getByRole('checkbox').click();
    await page.getByText('Findings are not kept on this computer.').waitFor();
    await button('Back').click();
    await page.getByRole('heading', { level: 1, name: 'Your network blocks port 587' }).waitFor();
  });
});
