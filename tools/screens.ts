/**
 * `node tools/screens.ts [state …]`: pictures of the pane in each of its states into docs/screens/, at 320 and 450 px,
 * light, dark and in forced colours. Says so where a page has to be scrolled sideways or its policy refused something.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { openGallery } from './gallery/gallery.ts';
import { chromiumArguments, findChromium } from './programs.ts';
import { inProject } from './root.ts';

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
const WIDTHS = [320, 450] as const;

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found; CHROMIUM may name one.');
const folder = inProject('docs/screens');
mkdirSync(folder, { recursive: true });

const gallery = await openGallery();
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
let troubles = 0;
try {
  for (const [look, media] of Object.entries(LOOKS)) {
    for (const width of WIDTHS) {
      const context = await browser.newContext({ ...media, viewport: { width, height: 535 }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') trouble(`${look} ${String(width)}: ${message.text()}`);
      });
      await page.goto(gallery.address);
      const names = process.argv.length > 2 ? process.argv.slice(2) : await stateNames(page);
      for (const name of names) {
        await show(page, name);
        if (await isWide(page)) trouble(`${name} at ${String(width)} px has to be scrolled sideways`);
        await page.screenshot({ path: join(folder, `${name}-${look}-${String(width)}.png`), fullPage: true });
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await gallery.close();
}
process.exitCode = troubles > 0 ? 1 : 0;

function stateNames(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { stateNames: string[] }).stateNames);
}

async function show(page: Page, name: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, name);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

function isWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

function trouble(what: string): void {
  troubles += 1;
  process.stderr.write(`${what}\n`);
}
