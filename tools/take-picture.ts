/** `node tools/take-picture.ts`: the README's picture, of a real run against a practice server. */
import { openInChromium, startBuiltHelper } from './pane-in-browser.ts';
import { buildStale } from './build/build.ts';
import { inProject } from './root.ts';

if (!(await buildStale())) process.exit(1);
const helper = await startBuiltHelper();
const pane = await openInChromium(helper.address, {
  viewport: { width: 420, height: 780 },
  deviceScaleFactor: 2,
  reducedMotion: 'reduce',
});
try {
  const { page } = pane;
  await page.getByText('Try it out').click();
  await page.getByRole('button', { name: /hotel/i }).click();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByRole('heading', { name: 'Your network blocks port 587' }).waitFor();
  await page.screenshot({ path: inProject('docs/finding.png') });
  console.log('Drew docs/finding.png.');
} finally {
  await pane.close();
  await helper.close();
}
