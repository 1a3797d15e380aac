import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { stateFolder } from '../system/state-folder.ts';
import { render } from '../words/render.ts';
import { say, type Said } from '../words/say.ts';
import { exit, UsageError, type Command, type Io } from './io.ts';
import { portFrom } from './report-of.ts';
import { styleFor } from './style.ts';

/** The port the manifest names; another one is for a second helper or a test. */
const PORT = 3443;

/** `outbox-doctor serve`: the helper, until it is stopped. */
export const serveCommand: Command = async (args, io) => {
  const options = parse(args);
  const port = options.port === undefined ? PORT : portFrom(options.port, 0);
  const { listPages } = await import('../server/pages.ts');
  const pages = listPages(paneFolder());
  if (!pages.has('/taskpane.html')) throw new UsageError(say('serve.no-pane'));
  const certificates = await import('../server/certificate.ts');
  const development = options['dev-certs'] === true ? await certificates.developmentCertificate() : undefined;
  if (options['dev-certs'] === true && !development) throw new UsageError(say('serve.no-dev-certs'));
  const certificate = development ? { ...development, kept: true } : await certificates.ownCertificate();

  const { startHelper } = await import('../server/server.ts');
  let helper;
  try {
    helper = await startHelper({ port, certificate, pages });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const why = code === 'EADDRINUSE' ? 'serve.port-taken' : 'server.port-not-allowed';
    throw new UsageError(say(why, { port: String(port) }));
  }
  const { keepRunning } = await import('../server/running.ts');
  // Only `stop` needs it; a helper that cannot write it down does its work all the same.
  const forget = await keepRunning(helper.port).catch(() => undefined);
  const line = (said: Said) => io.stdout.write(`${render(said)}\n`);
  io.stdout.write('\n');
  io.stdout.write(`${render(say('serve.listening', { address: styleFor(io)(['bold', 'cyan'], helper.address) }))}\n\n`);
  line(say(development ? 'serve.certificate-dev' : 'serve.certificate-own'));
  if (!certificate.kept) line(say('server.certificate-memory', { folder: stateFolder() }));
  if (!forget) line(say('server.not-written-down', { folder: stateFolder() }));
  line(say('serve.stop'));
  if (options.open === true) await openInBrowser(helper.address);

  await stopped(io);
  await helper.close();
  await forget?.();
  line(say('serve.stopped'));
  return exit.nothingWrong;
};

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, open: { type: 'boolean' }, 'dev-certs': { type: 'boolean' } },
      strict: true,
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0] ?? ''}. See "outbox-doctor help serve".`);
  }
}

/** The built pane lies beside the built helper, or in dist/ when the helper runs from its source. */
function paneFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)), up = 0; up < 4; folder = dirname(folder), up += 1) {
    for (const pane of [join(folder, 'pane'), join(folder, 'dist', 'pane')]) {
      if (existsSync(join(pane, 'taskpane.html'))) return pane;
    }
  }
  return '';
}

async function openInBrowser(address: string): Promise<void> {
  try {
    const { default: open } = await import('open');
    const child = await open(address);
    child.on('error', () => {});
  } catch {
    // No browser to open: the address stands on the screen.
  }
}

function stopped({ signal }: Io): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}
