import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page, WebSocketRoute } from 'playwright-core';
import type { Evidence } from '../../helper/protocol/evidence.ts';
import type { ToHelper, ToPane } from '../../helper/protocol/messages.ts';
import { buildStale } from '../../tools/build/build.ts';
import { openInChromium, startBuiltHelper } from '../../tools/pane-in-browser.ts';
import { inProject } from '../../tools/root.ts';
import type { Row } from './table.ts';

/*
 * The built pane in Chromium, served by the real helper: how soon it can be pasted into on a slow computer, how quickly it
 * shows what comes, whether it keeps up, and whether it keeps its memory.
 */

const STARTS = 7;
/** How much slower than this computer the one is that the pane starts on. */
const SLOWER = 4;
const OBSERVATIONS = 40;
const LOOKS = 200;

const ERROR =
  "Task 'anna@example.test - Sending' reported error (0x80042109): 'Outlook cannot connect to smtp.example.test'";

export async function timePane(): Promise<readonly Row[]> {
  await buildStale();
  const helper = await startBuiltHelper();
  try {
    const starts = [];
    for (let run = 0; run < STARTS; run += 1) starts.push(await timeStart(helper.address));
    const warm = await timeUse(helper.address);
    return [
      { name: 'JavaScript before pasting, gzip', values: [firstKilobytes()], limit: 130, unit: 'kB' },
      { name: 'JavaScript for reading, causes and tables, gzip', values: [readingKilobytes()], limit: 130, unit: 'kB' },
      { name: '… for errors in other letters than Latin, besides', values: [otherScriptsKilobytes()], unit: 'kB' },
      { name: 'JavaScript for the other screens, gzip', values: [screensKilobytes()], unit: 'kB' },
      {
        name: 'all JavaScript that is fetched on idle, with the words of one language, gzip',
        values: starts.map((one) => one.kilobytes),
        unit: 'kB',
      },
      { name: `first paint, CPU ${SLOWER}× slower`, values: starts.map((one) => one.painted), limit: 1_000, unit: 's' },
      {
        name: `ready to paste, CPU ${SLOWER}× slower`,
        values: starts.map((one) => one.ready),
        limit: 1_500,
        unit: 's',
      },
      { name: 'requests to anywhere else', values: starts.map((one) => one.elsewhere), limit: 0, unit: '×' },
      { name: 'paste → recognised on screen', values: warm.recognised, limit: 150, unit: 'ms' },
      { name: 'observation → on screen', values: warm.observed, limit: 150, unit: 'ms' },
      { name: `longest frame while ${OBSERVATIONS} observations come`, values: warm.frames, limit: 32, unit: 'ms' },
      { name: `memory after ${LOOKS} looks, above that after 20`, values: [warm.grown], limit: 2, unit: 'MB' },
    ];
  } finally {
    await helper.close();
  }
}

/** Those of the pane's files that are meant, by their size. */
function kilobytesOf(isMeant: (name: string, text: string) => boolean): number {
  return globSync('*.js', { cwd: inProject('dist/pane') })
    .map((name) => ({ name, bytes: readFileSync(join(inProject('dist/pane'), name)) }))
    .filter(({ name, bytes }) => isMeant(name, bytes.toString()))
    .reduce((sum, { bytes }) => sum + gzipSync(bytes, { level: 9 }).length / 1_000, 0);
}

/** The program and the words of its first screen. */
function firstKilobytes(): number {
  return kilobytesOf((name, text) => name.startsWith('main.') || text.includes('"What did Outlook say?"'));
}

/** The tables and what reads and judges by them, with the library that tells a host from what is none. */
function readingKilobytes(): number {
  return kilobytesOf((_, text) => text.includes('smtp.gmail.com'));
}

/** Languages whose words hold a letter that is not Latin, so that no other text needs them. */
function otherScriptsKilobytes(): number {
  return kilobytesOf((_, text) => text.includes('보내는 메일 서버'));
}

/** The screen of settings, and the parts of Fluent UI that only such screens have. */
function screensKilobytes(): number {
  return kilobytesOf((_, text) => /"pane\.trust\.title"\)|Square12Filled/.test(text));
}

interface Start {
  readonly painted: number;
  readonly ready: number;
  /** Requests to another origin than the pane's own. */
  readonly elsewhere: number;
  /** Of all the page's own programs together, Office.js apart. */
  readonly kilobytes: number;
}

/** One start with nothing in the browser's cache. */
async function timeStart(address: string): Promise<Start> {
  const { page, requests, close } = await openInChromium('about:blank', { viewport: { width: 348, height: 535 } });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(noteReady);
  await page.goto(address);
  await page.waitForFunction(() => 'readyAt' in globalThis);
  const ready = await page.evaluate(() => (globalThis as unknown as { readyAt: number }).readyAt);
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await page.getByText('Helper 0').waitFor();
  await page.waitForLoadState('networkidle');
  const own = new URL(address).origin;
  const elsewhere = requests.filter((one) => /^https?:/.test(one) && !one.startsWith(own)).length;
  const programs = new Set(requests.map((one) => new URL(one).pathname.slice(1)));
  await close();
  return { painted, ready, elsewhere, kilobytes: kilobytesOf((name) => programs.has(name)) };
}

/** In the page: notes when the program's own box stands there, in place of the static one. */
function noteReady(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('#root main:not(.skeleton) textarea')) return;
    watch.disconnect();
    Object.assign(globalThis, { readyAt: performance.now() });
  });
  watch.observe(document, { childList: true, subtree: true });
}

interface Use {
  readonly recognised: readonly number[];
  readonly observed: readonly number[];
  readonly frames: readonly number[];
  readonly grown: number;
}

/** The page in use. What it is to look at is answered here, so that the server takes no part in the times. */
async function timeUse(address: string): Promise<Use> {
  const answering: { look: (id: string, tell: (message: ToPane) => void) => void } = { look: () => undefined };
  const { page, close } = await openInChromium(address, {
    viewport: { width: 348, height: 535 },
    prepare: (one) => one.routeWebSocket(/\/ws$/, (socket) => answer(socket, (id, tell) => answering.look(id, tell))),
  });
  const cdp = await page.context().newCDPSession(page);
  await page.getByText('Helper 0').waitFor();

  const recognised: number[] = [];
  for (let run = 0; run <= STARTS; run += 1) {
    await page.getByRole('textbox').fill('');
    await page.getByText('0x80042109', { exact: true }).waitFor({ state: 'detached' });
    recognised.push(await page.evaluate(pasteAndWait, [ERROR, '0x80042109'] as const));
  }

  let tell: ((message: ToPane) => void) | undefined;
  let look = '';
  answering.look = (id, to) => {
    look = id;
    tell = to;
    to({ type: 'looking', id, plan: ['host-address', 'port-open', 'smtp-greeting', 'tls-certificate', 'other-hosts'] });
  };
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByRole('button', { name: 'Stop' }).waitFor();
  const observed: number[] = [];
  for (let port = 1; port <= STARTS; port += 1) {
    // Five ports a time: none of the next ones stands there yet.
    const shown = page.evaluate(waitFor, `${port * 10} closed`);
    const began = await now(page);
    tell?.({ type: 'observed', id: look, evidence: portsFrom(port * 10) });
    observed.push((await shown) - began);
  }

  const frames: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const counted = page.evaluate(longestFrame, 1_000);
    for (let port = 1; port <= OBSERVATIONS; port += 1) {
      tell?.({ type: 'observed', id: look, evidence: portsFrom(round * OBSERVATIONS + port) });
      await new Promise((resolve) => setTimeout(resolve, 1_000 / OBSERVATIONS));
    }
    frames.push(await counted);
  }
  tell?.({ type: 'finished', id: look, elapsedMs: 1_000 });

  answering.look = (id, to) => {
    to({ type: 'looking', id, plan: ['host-address', 'port-open'] });
    to({ type: 'observed', id, evidence: portsFrom(8) });
    to({ type: 'finished', id, elapsedMs: 100 });
  };
  let before = 0;
  for (let done = 1; done <= LOOKS; done += 1) {
    await page.getByRole('button', { name: 'Check again' }).click();
    if (done === 20) before = await megabytes(cdp);
  }
  const grown = (await megabytes(cdp)) - before;
  await close();
  return { recognised: recognised.slice(1), observed: observed.slice(1), frames, grown };
}

/** The real helper, but for looks. */
function answer(socket: WebSocketRoute, look: (id: string, tell: (message: ToPane) => void) => void): void {
  const helper = socket.connectToServer();
  socket.onMessage((message) => {
    const said = JSON.parse(String(message)) as ToHelper;
    if (said.type === 'look') look(said.id, (reply) => socket.send(JSON.stringify(reply)));
    else helper.send(message);
  });
}

function portsFrom(lowest: number): Evidence {
  const attempts = Array.from({ length: 5 }, (_, at) => ({
    host: 'smtp.example.test',
    address: '192.0.2.1',
    family: 4 as const,
    port: lowest + at,
    answer: 'refused' as const,
    ms: 20,
  }));
  return { 'port-open': { seen: true, fact: { attempts }, final: true, ms: 20 } } as unknown as Evidence;
}

function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

/** In the page: pastes as a person does, and tells how long it took until a text stood there, painted (ms). */
async function pasteAndWait([text, expected]: readonly [string, string]): Promise<number> {
  const began = performance.now();
  const box = document.querySelector('textarea');
  box?.focus();
  document.execCommand('insertText', false, text);
  await new Promise<void>((resolve) => {
    const look = () => {
      if (document.querySelector('#root code')?.textContent === expected) requestAnimationFrame(() => resolve());
      else setTimeout(look, 1);
    };
    look();
  });
  return performance.now() - began;
}

/** In the page: when a text stands there, painted. */
async function waitFor(text: string): Promise<number> {
  await new Promise<void>((resolve) => {
    const look = () => {
      if (document.body.innerText.includes(text)) requestAnimationFrame(() => resolve());
      else setTimeout(look, 1);
    };
    look();
  });
  return performance.now();
}

/** In the page: the longest time between two frames (ms). */
function longestFrame(duration: number): Promise<number> {
  return new Promise((resolve) => {
    const began = performance.now();
    let last = began;
    let longest = 0;
    const frame = (at: number) => {
      longest = Math.max(longest, at - last);
      last = at;
      if (at - began < duration) requestAnimationFrame(frame);
      else resolve(longest);
    };
    requestAnimationFrame((at) => {
      last = at;
      requestAnimationFrame(frame);
    });
  });
}

async function megabytes(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / (1_024 * 1_024);
}
