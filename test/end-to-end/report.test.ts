import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { MessageId } from '../../helper/words/en.ts';
import { render } from '../../helper/words/render.ts';
import {
  openInChromium,
  startBuiltHelper,
  type PaneInBrowser,
  type RunningHelper,
} from '../../tools/pane-in-browser.ts';
import { needs } from '../needs.ts';

const TITLE = 'Your network blocks port 587';

needs('chromium')('a report, from the computer that has the fault to another one', () => {
  jest.setTimeout(90_000);
  let helper: RunningHelper;
  let folder: string;
  let saved: string;
  const open: PaneInBrowser[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'report-'));
    helper = await startBuiltHelper();
    saved = await saveReport();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
  });
  afterAll(async () => {
    await helper.close();
    rmSync(folder, { recursive: true });
  });

  async function openPane(): Promise<PaneInBrowser> {
    const pane = await openInChromium(helper.address, {
      viewport: { width: 320, height: 700 },
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    open.push(pane);
    await pane.page.getByText('Helper 0').waitFor();
    return pane;
  }

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  /** Meets the fault in practice, and saves the report of it. */
  async function saveReport(): Promise<string> {
    const { page } = await openPane();
    await page.getByText('Try it out').click();
    await button(page, render({ id: 'practice.network-blocks-port.title' as MessageId })).click();
    await button(page, 'Check').click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached' });
    await button(page, 'Report').click();
    await page.getByRole('heading', { level: 1, name: 'This is all that leaves' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'The report' }).inputValue()).toContain(TITLE);
    const download = page.waitForEvent('download');
    await button(page, 'Save to show again').click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^OD-\d{8}-[\dA-Z]{6}\.json$/);
    const path = join(folder, 'report.json');
    await file.saveAs(path);
    await page
      .getByText(/Saved as OD-/)
      .first()
      .waitFor();
    return path;
  }

  async function drop(page: Page, name: string, text: string): Promise<void> {
    const dropped = await page.evaluateHandle(
      ([title, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], title));
        return transfer;
      },
      [name, text] as const,
    );
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  }

  test('dropped into a fresh page whose network is cut, it shows the same finding, and asks nobody', async () => {
    const { page, requests } = await openPane();
    await page.context().setOffline(true);
    const before = requests.length;
    await drop(page, 'report.json', readFileSync(saved, 'utf8'));
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByText('Shown as it was. No test runs.').waitFor();
    await page.getByText(/In Outlook’s account settings, change .*465/).waitFor();
    expect(requests.slice(before).filter((one) => !one.startsWith('data:'))).toEqual([]);
    await button(page, 'Close report').click();
    await page.getByRole('heading', { level: 1, name: 'What did Outlook say?' }).waitFor();
  });

  test('the command line shows the same finding', async () => {
    const { out, code } = await outboxDoctor('show', saved, '--json');
    const shown = JSON.parse(out) as { findings: { cause: string; standing: string }[]; shown: { differs: boolean } };
    expect(shown.findings[0]).toMatchObject({ cause: 'network-blocks-port', standing: 'confirmed' });
    expect(shown.shown.differs).toBe(false);
    expect(code).toBe(1);
    expect((await outboxDoctor('show', saved)).out).toContain(TITLE);
  });

  test('compared with this computer, both are named', async () => {
    const { page } = await openPane();
    await drop(page, 'report.json', readFileSync(saved, 'utf8'));
    await button(page, 'Compare with this computer').click();
    await page.getByText('This computer meets the same').waitFor();
    await button(page, 'Show the report').click();
    await page.getByText('Shown as it was. No test runs.').waitFor();
  });

  test('a damaged report is refused by its name and place, and what was typed stays', async () => {
    const { page } = await openPane();
    await page.getByRole('textbox').fill('still here');
    const report = JSON.parse(readFileSync(saved, 'utf8')) as { report: { account: { smtp: { port: number } } } };
    report.report.account.smtp.port = 70_000;
    await drop(page, 'report.json', JSON.stringify(report));
    await page
      .getByText('report.json is damaged: what stands at “report.account.smtp.port” does not belong there')
      .waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('still here');
  });

  test('on paper there is the report alone', async () => {
    const { page } = await openPane();
    await drop(page, 'report.json', readFileSync(saved, 'utf8'));
    await button(page, 'Close report').click();
    await page.getByRole('textbox').fill('535 5.7.8 authentication failed');
    await page.getByText('535 5.7.8', { exact: false }).first().waitFor();
    await button(page, 'Report').click();
    await page.getByRole('heading', { level: 1, name: 'This is all that leaves' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#root').isVisible()).toBe(false);
    expect(await page.locator('[data-print]').isVisible()).toBe(true);
  });
});

function outboxDoctor(...args: string[]): Promise<{ out: string; code: number }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['bin/outbox-doctor.js', ...args], (error, out) => {
      resolve({ out, code: typeof error?.code === 'number' ? error.code : 0 });
    });
  });
}
