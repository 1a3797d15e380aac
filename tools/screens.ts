/**
 * `node tools/screens.ts [state …]`: pictures of the pane in each of its states into docs/screens/: STATE.png at 320 px, and
 * STATE-all.png, a sheet with 320, 450 and 900 px beside each other, light, dark and in forced colours, from left to right and
 * from right to left. Says so where a page has to be scrolled sideways or its policy refused something.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
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
const WIDTHS = [320, 450, 900] as const;
/** One language from left to right, and one from right to left. */
const TONGUES = ['en', 'ar'] as const;
/** The sheets are half as large as what they show. */
const SCALE = 0.5;

interface Picture {
  readonly width: number;
  readonly bytes: Buffer;
}

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found; CHROMIUM may name one.');
const folder = inProject('docs/screens');
mkdirSync(folder, { recursive: true });

const gallery = await openGallery();
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
const sheets = new Map<string, Picture[][]>();
let troubles = 0;
try {
  for (const [look, media] of Object.entries(LOOKS)) {
    const rows = new Map<string, Picture[]>();
    for (const width of WIDTHS) {
      const context = await browser.newContext({ ...media, viewport: { width, height: 535 }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') trouble(`${look} ${String(width)}: ${message.text()}`);
      });
      await page.goto(gallery.address);
      await page.waitForFunction(() => 'stateNames' in window);
      const names = process.argv.length > 2 ? process.argv.slice(2) : await stateNames(page);
      for (const name of names) {
        for (const tongue of TONGUES) {
          await show(page, `${name}/${tongue}`);
          if (await isWide(page)) trouble(`${name} (${tongue}) at ${String(width)} px has to be scrolled sideways`);
          const bytes = await page.screenshot({ fullPage: true });
          if (look === 'light' && width === 320 && tongue === 'en') writeFileSync(join(folder, `${name}.png`), bytes);
          const key = `${name}/${tongue}`;
          rows.set(key, [...(rows.get(key) ?? []), { width, bytes }]);
        }
      }
      await context.close();
    }
    for (const [key, row] of rows) {
      const name = key.split('/')[0] ?? '';
      sheets.set(name, [...(sheets.get(name) ?? []), row]);
    }
  }
  const page = await browser.newPage({ viewport: { width: 880, height: 600 } });
  for (const [name, rows] of sheets) await drawSheet(page, name, rows);
} finally {
  await browser.close();
  await gallery.close();
}
process.exitCode = troubles > 0 ? 1 : 0;

/** All pictures of one state on one sheet, a row for each look and direction. */
async function drawSheet(page: Page, name: string, rows: readonly (readonly Picture[])[]): Promise<void> {
  const drawn = rows.map((row) =>
    row
      .map(({ width, bytes }) => {
        const source = `data:image/png;base64,${bytes.toString('base64')}`;
        return `<img style="vertical-align:top;margin:4px" width="${String(width * SCALE)}" src="${source}">`;
      })
      .join(''),
  );
  await page.setContent(`<body style="margin:4px;background:#999">${drawn.join('<br>')}</body>`);
  await page.screenshot({ path: join(folder, `${name}-all.png`), fullPage: true });
}

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
