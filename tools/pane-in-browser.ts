import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from './programs.ts';
import { inProject } from './root.ts';

/** The real helper, started as a user would, on a port of its own and with a state folder of its own. */
export interface RunningHelper {
  readonly address: string;
  readonly process: ChildProcess;
  close(): Promise<void>;
}

/** Starts `outbox-doctor serve` from the built product and waits for its address. */
export async function startBuiltHelper(port = 0): Promise<RunningHelper> {
  const state = mkdtempSync(join(tmpdir(), 'outbox-doctor-state-'));
  const child = spawn(process.execPath, [inProject('bin/outbox-doctor.js'), 'serve', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, XDG_STATE_HOME: state, LOCALAPPDATA: state, NO_COLOR: '1' },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += stripVTControlCharacters(chunk.toString());
      const found = /https:\/\/localhost:\d+\/taskpane\.html/.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => {
      reject(new Error(`the helper ended by itself: ${said}`));
    });
  });
  return {
    address,
    process: child,
    async close() {
      child.kill('SIGTERM');
      await ended;
      rmSync(state, { recursive: true, force: true });
    },
  };
}

/** The pane in a real Chromium. */
export interface PaneInBrowser {
  readonly page: Page;
  /** Every address the page asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** What a test may want to be different. */
export interface BrowserWish extends BrowserContextOptions {
  /** Further arguments for Chromium. */
  readonly args?: readonly string[];
  /** Called before the address is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens an address in a headless Chromium that calls nobody else. The helper's own certificate is accepted as a user would. */
export async function openInChromium(address: string, wish: BrowserWish = {}): Promise<PaneInBrowser> {
  const { args = [], prepare, ...options } = wish;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found; the environment variable CHROMIUM may name one');
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments, ...args] });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await prepare?.(page);
  await page.goto(address);
  return { page, requests, close: () => browser.close() };
}
