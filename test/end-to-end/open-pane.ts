import { openInChromium, type PaneInBrowser } from '../../tools/pane-in-browser.ts';

/**
 * Opens the pane that a helper serves, at its usual width, and waits until it has found its helper.
 *
 * @param faults gets what its page throws
 */
export async function openPane(address: string, faults: string[]): Promise<PaneInBrowser> {
  const pane = await openInChromium(address, {
    viewport: { width: 320, height: 700 },
    reducedMotion: 'reduce',
    prepare: (one) => {
      one.on('pageerror', (error) => faults.push(error.message));
      return Promise.resolve();
    },
  });
  await pane.page.getByText('Helper 0').waitFor();
  return pane;
}
