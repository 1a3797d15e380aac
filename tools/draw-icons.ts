/** Draws assets/icon-*.png from the .svg files with a headless Chromium. The pictures are committed; run this after changing one. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from './programs.ts';
import { inProject } from './root.ts';

/** Small ones have a drawing of their own: what is fine at 128 pixels is a smear at 16. */
const drawings = { 16: 'icon-small.svg', 32: 'icon-small.svg', 64: 'icon.svg', 80: 'icon.svg', 128: 'icon.svg' };

const executablePath = findChromium();
if (executablePath) await draw(executablePath);
else {
  console.error('No Chromium found to draw with. Install one, or name it: CHROMIUM=/path/to/chromium');
  process.exitCode = 1;
}

async function draw(executablePath: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  const page = await browser.newPage();
  for (const [size, drawing] of Object.entries(drawings)) {
    const svg = await readFile(inProject(`assets/${drawing}`), 'utf8');
    await page.setViewportSize({ width: Number(size), height: Number(size) });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    await writeFile(inProject(`assets/icon-${size}.png`), await page.screenshot({ omitBackground: true }));
    console.log(`assets/icon-${size}.png from ${drawing}`);
  }
  await browser.close();
}
