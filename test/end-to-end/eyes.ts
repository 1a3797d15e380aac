import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

/*
 * What every screen owes to everybody, asked of the page as it stands: nothing that axe finds fault with, nothing to scroll
 * sideways, nor where somebody sets text wider (WCAG 1.4.12), nothing that moves by itself where less motion is wished for.
 */

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** @returns what is wrong with the screen, each with its element; nothing where all is well */
export async function faultsOf(page: Page | Frame): Promise<readonly string[]> {
  // Evaluated, and not added as a script: the page's policy would refuse that.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'], iframes: false }))
      .violations;
  });
  const layout = await page.evaluate(() => {
    const faults: string[] = [];
    const { documentElement } = document;
    const isWide = () => documentElement.scrollWidth > documentElement.clientWidth;
    const cutTexts = () =>
      [...document.querySelectorAll('#root *')].filter((one) => {
        const { overflowX, overflowY, position } = getComputedStyle(one);
        // What only screen readers meet is one pixel large.
        if (position === 'absolute' || one.clientWidth <= 1 || !one.textContent?.trim()) return false;
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
          (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
        );
      });
    const look = (how: string) => {
      if (isWide()) faults.push(`${how}: has to be scrolled sideways`);
      for (const one of cutTexts()) faults.push(`${how}: cut: ${one.outerHTML.slice(0, 160)}`);
    };
    look('as it is');
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(spaced);
    look('with text spacing');
    document.adoptedStyleSheets.pop();
    for (const animation of document.getAnimations()) {
      const { duration, iterations } = animation.effect?.getComputedTiming() ?? {};
      const isLong = typeof duration === 'number' && duration * (iterations ?? 1) > 10;
      if (animation.playState === 'running' && isLong)
        faults.push(`moves: ${(animation as CSSAnimation).animationName} ${String(duration)} ms`);
    }
    return faults;
  });
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    ),
    ...layout,
  ];
}

/** What a live region said, and when (ms). */
export interface SaidAloud {
  readonly role: string;
  readonly words: string;
  readonly at: number;
}

/** Notes from now on what the live regions of a page's documents say. Before the page is opened. */
export async function listen(page: Page, hear: (said: SaidAloud) => void): Promise<void> {
  await page.exposeBinding('heard', (_source, said: SaidAloud) => {
    hear(said);
  });
  await page.addInitScript(() => {
    const { heard } = window as unknown as { heard: (said: SaidAloud) => void };
    const before = new Map<Element, string>();
    new MutationObserver(() => {
      for (const one of document.querySelectorAll('[role=status], [role=alert], [aria-live=assertive]')) {
        const words = one.textContent?.trim() ?? '';
        if (words === (before.get(one) ?? '')) continue;
        before.set(one, words);
        if (words !== '') heard({ role: one.getAttribute('role') ?? 'assertive', words, at: performance.now() });
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}
