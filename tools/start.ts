/**
 * `npm start`: builds what is stale and runs the helper, which serves the pane, until Ctrl+C.
 *
 *     --dev-certs, --no-dev-certs   serve with the certificate of office-addin-dev-certs, or do not; asked once otherwise
 *     --outlook                     put the add-in into Outlook too (Windows; "npm stop" takes it out again)
 *     --no-open                     do not open the pane in a browser
 *
 * Everything else, such as --port 4443, goes to `outbox-doctor serve`.
 */
import { buildStale } from './build/build.ts';
import { port as usualPort } from './manifest/project.ts';
import { inProject } from './root.ts';
import { installDevCerts, wantsDevCerts } from './start/dev-certs.ts';
import { foreground, startNode } from './start/foreground.ts';
import { sideload } from './start/outlook.ts';

const ours = ['--dev-certs', '--no-dev-certs', '--outlook', '--open', '--no-open'];
const args = process.argv.slice(2);
process.exitCode = await start(args);

async function start(args: readonly string[]): Promise<number> {
  if (!(await buildStale())) return 1;
  const devCerts = await wantsDevCerts(args);
  if (devCerts && !(await installDevCerts())) return 1;
  const serve = ['serve', ...args.filter((arg) => !ours.includes(arg))];
  if (devCerts) serve.push('--dev-certs');
  if (opens(args)) serve.push('--open');
  const running = foreground(startNode([inProject('bin/outbox-doctor.js'), ...serve]));
  if (args.includes('--outlook')) await toOutlook(args);
  return running;
}

/** Without a terminal nobody looks, and without a display there is no browser. */
function opens(args: readonly string[]): boolean {
  if (args.includes('--no-open')) return false;
  if (args.includes('--open')) return true;
  const display = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  // Outlook itself shows the pane when it is put there.
  return process.stdout.isTTY && display && !args.includes('--outlook');
}

async function toOutlook(args: readonly string[]): Promise<void> {
  if (args.some((arg) => /^--port\b/.test(arg))) {
    console.log(`Outlook looks for the pane at port ${usualPort()}, where manifest.xml says it is.`);
  }
  await sideload(usualPort());
}
