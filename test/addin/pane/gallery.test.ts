import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { sessions } from '../../../addin/gallery/sessions.ts';
import { LANGUAGES } from '../../../helper/words/language.ts';
import type { Session } from '../../../addin/session/session.ts';
import { openGallery, type Gallery } from '../../../tools/gallery/gallery.ts';
import { chromiumArguments } from '../../../tools/programs.ts';
import { needs, pathOf } from '../../needs.ts';

/*
 * Every state in a real browser, under the policy the helper sets: nothing refused, nothing to scroll sideways, nothing
 * axe finds fault with.
 */

const names = Object.keys(sessions);
/** The states that tell what is the case, and what each has to show at once: a change and its place, or what to do. */
const confirmed = Object.entries<Session>(sessions).flatMap(([name, session]): [string, string[]][] => {
  const { step, desk, settings } = session;
  // What covers the finding is another screen.
  if (desk.paper || settings) return [];
  if (step.at === 'told') return step.report.reading?.kind === 'bounce' ? [[name, ['tell']]] : [];
  const findings = step.at === 'done' || step.at === 'looking' ? step.run.diagnosis.findings : [];
  const [first] = findings;
  if (first?.standing !== 'confirmed' || first.cause === 'none' || !isWhole(session)) return [];
  const isChange = first.corrections.some((one) => one.do === 'change-setting');
  return [[name, isChange ? ['change', 'where'] : ['tell']]];
});

/** What is to be pressed after the answer: the change is made, or the message is copied. What is still looked at has no buttons yet. */
function buttonOf({ step }: Session): readonly string[] {
  // Offline, it goes on by itself.
  if (step.at !== 'done' || step.run.diagnosis.findings[0]?.cause === 'no-network') return [];
  const [first] = step.run.diagnosis.findings;
  if (first?.cause === 'message-too-large') return ['act'];
  if (first?.corrections.some((one) => one.do === 'change-setting')) return ['act'];
  return first?.corrections.some((one) => one.do.startsWith('tell-')) ? ['copy'] : ['act'];
}

/** Not under way any more, or so certain that the rest does not matter. */
function isWhole({ step }: Session): boolean {
  return (step.at === 'done' && step.run.end === 'finished') || (step.at === 'looking' && step.run.diagnosis.settled);
}

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
const WIDTHS = [270, 320, 348, 450, 900];

interface Fault {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

needs('chromium')('every state of the pane, in Chromium', () => {
  let gallery: Gallery;
  let browser: Browser;

  beforeAll(async () => {
    gallery = await openGallery();
    browser = await chromium.launch({ executablePath: pathOf('chromium'), args: chromiumArguments });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await gallery.close();
  });

  test.each(Object.entries(LOOKS))(
    'axe finds nothing, and the policy refuses nothing (%s)',
    async (_, look) => {
      // axe is put into the page from outside; the policy of the page is tried without it in the next test.
      const context = await browser.newContext({ ...look, reducedMotion: 'reduce', bypassCSP: true });
      const page = await context.newPage();
      await page.setViewportSize({ width: 320, height: 570 });
      await page.goto(gallery.address);
      await page.addScriptTag({
        content: readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8'),
      });
      const faults: string[] = [];
      for (const name of names) {
        await show(page, name);
        for (const { id, nodes } of await runAxe(page)) {
          faults.push(...nodes.map(({ html, failureSummary }) => `${name}: ${id}: ${html} ${failureSummary ?? ''}`));
        }
      }
      await context.close();
      expect(faults).toEqual([]);
    },
    120_000,
  );

  test('no state has to be scrolled sideways, and nothing is refused by the policy', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && message.text().includes('Content Security Policy'))
        refused.push(message.text());
    });
    await page.goto(gallery.address);
    const wide: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 535 });
      for (const name of names) {
        await show(page, name);
        if (await isWide(page)) wide.push(`${name} at ${String(width)}`);
      }
    }
    await context.close();
    expect({ wide, refused }).toEqual({ wide: [], refused: [] });
  }, 120_000);

  test.each([
    ['en', 348, 535],
    ['en', 320, 570],
    ['de', 348, 535],
    ['ar', 348, 535],
  ])(
    'what to change and where, or whom to tell, and the button for it are seen without scrolling in every confirmed state (%s, %i × %i)',
    async (language, width, height) => {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.goto(gallery.address);
      const below: string[] = [];
      for (const [name, needed] of confirmed) {
        await show(page, `${name}/${language}`);
        const answers = [...needed, ...buttonOf(sessions[name as keyof typeof sessions])];
        // Beside a change, whom to tell is another way, and may stand below.
        const seen = (await answersOn(page)).filter(({ answer }) => answers.includes(answer));
        const missing = answers.filter((answer) => !seen.some((one) => one.answer === answer));
        below.push(...missing.map((answer) => `${name}: no ${answer}`));
        below.push(
          ...seen.filter(({ end }) => end > height).map(({ answer, end }) => `${name}: ${answer} ends at ${end}`),
        );
      }
      await page.close();
      expect(confirmed.length).toBeGreaterThan(15);
      expect(below).toEqual([]);
    },
    60_000,
  );

  test('a page of its own has the verdict on the left and the checks on the right from 840 px, and one column below', async () => {
    const page = await browser.newPage();
    await page.goto(gallery.address);
    const places: string[] = [];
    for (const width of [839, 840, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const name of ['S13-plain-page', 'S14-plain-page', 'S14-confirmed']) {
        await show(page, name);
        places.push(`${name} at ${String(width)}: ${await columns(page)}`);
      }
    }
    await page.close();
    expect(places).toEqual([
      'S13-plain-page at 839: one of 480 px',
      'S14-plain-page at 839: one of 480 px',
      'S14-confirmed at 839: one of 480 px',
      'S13-plain-page at 840: two',
      'S14-plain-page at 840: two',
      'S14-confirmed at 840: one of 480 px',
      'S13-plain-page at 1280: two',
      'S14-plain-page at 1280: two',
      'S14-confirmed at 1280: one of 480 px',
    ]);
  });

  test('a title that gets the focus by itself has a box only where keys are used', async () => {
    const page = await browser.newPage({ viewport: { width: 348, height: 535 } });
    await page.goto(gallery.address);
    await show(page, 'S14-confirmed');
    const outlined = () =>
      page.evaluate(() => {
        const title = document.querySelector('h1');
        title?.focus();
        return title && document.activeElement === title && getComputedStyle(title).outlineStyle;
      });
    const byItself = await outlined();
    await page.keyboard.press('Tab');
    const byKeys = await outlined();
    await page.mouse.click(4, 4);
    const byPointer = await outlined();
    await page.close();
    expect({ byItself, byKeys, byPointer }).toEqual({ byItself: 'none', byKeys: 'solid', byPointer: 'none' });
  });

  test('no word of a change is broken inside, in any language, at 320 px', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 570 } });
    await page.goto(gallery.address);
    const broken: string[] = [];
    for (const language of LANGUAGES) {
      for (const name of ['S14-confirmed', 'S14-server']) {
        await show(page, `${name}/${language}`);
        broken.push(...(await brokenWords(page)).map((word) => `${name}/${language}: ${word}`));
      }
    }
    await page.close();
    expect(broken).toEqual([]);
  });

  test('whatever can be pressed is at least 24 px high and wide', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 570 } });
    await page.goto(gallery.address);
    const small = new Set<string>();
    for (const name of names) {
      await show(page, name);
      for (const one of await smallTargets(page)) small.add(one);
    }
    await page.close();
    expect([...small]).toEqual([]);
  }, 60_000);
});

async function show(page: Page, name: string): Promise<void> {
  await page.evaluate(async (hash) => {
    location.hash = hash;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, name);
}

function runAxe(page: Page): Promise<readonly Fault[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Fault[] }> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await axe.run({ runOnly: { type: 'tag', values: tags } })).violations;
  });
}

/** Where the checks stand: beside the title, in sight, or below it. */
function columns(page: Page): Promise<string> {
  return page.evaluate(() => {
    const title = document.querySelector('h1')?.getBoundingClientRect();
    const check = [...document.querySelectorAll('main li svg')].find((one) => !one.closest('[data-answer]'));
    const mark = check?.getBoundingClientRect();
    const main = document.querySelector('main')?.getBoundingClientRect();
    if (title && mark && mark.width > 0 && mark.left > title.right && mark.top < 400) return 'two';
    return `one of ${String(main?.width)} px`;
  });
}

/** Words of the change that stand on more than one line. A host's name may go on after a dot. */
function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    for (const table of document.querySelectorAll('[data-answer="change"]')) {
      const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        for (const { 0: word, index } of text.textContent?.matchAll(/[\p{L}\p{N}_]+/gu) ?? []) {
          // Japanese goes to the next line between any two signs.
          if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) continue;
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
        }
      }
    }
    return broken;
  });
}

function isWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

function answersOn(page: Page): Promise<readonly { answer: string; end: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-answer]')].map((one) => ({
      answer: one.getAttribute('data-answer') ?? '',
      end: Math.round(one.getBoundingClientRect().bottom),
    })),
  );
}

function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, summary, select, input:not([type=file]), textarea')]
      .filter((one) => one.getClientRects().length > 0)
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 24 || box.width < 24)
      .map(({ one, box }) => `${one.outerHTML.slice(0, 80)} ${String(box.width)} × ${String(box.height)}`),
  );
}
