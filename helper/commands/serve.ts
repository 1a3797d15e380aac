import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { stateFolder } from '../system/state-folder.ts';
import { untold } from '../system/told.ts';
import { render } from '../words/render.ts';
import { say, type Said } from '../words/say.ts';
import { exit, UsageError, type Command, type Io } from './io.ts';
import { parse } from './parse.ts';
import { portFrom } from './report-of.ts';
import { styleFor } from './style.ts';

const OPTIONS = {
  port: { type: 'string' },
  open: { type: 'boolean' },
  'dev-certs': { type: 'boolean' },
  config: { type: 'string' },
} as const;

const DAY = 24 * 60 * 60 * 1_000;

/** `outbox-doctor serve`: the helper, until it is stopped. */
export const serveCommand: Command = async (args, io) => {
  // It stays for months: what is young is collected sooner, rather than given more room with every flood of requests
  // (measured: 1,500 refused ones leave 15 MB less).
  setFlagsFromString('--semi-space-growth-factor=1');
  // And what is old is collected when it has grown by a fifth. By itself V8 lets the heap of a helper that is busy grow from
  // 30 MB to 110, and the system does not get those back (measured: 240 MB resident after 900 looks, so 120; a sixth more work).
  setFlagsFromString('--heap-growing-percent=20');
  const { values: options } = parse('serve', args, OPTIONS, false);
  const { PORTS, startOnAny } = await import('../server/ports.ts');
  // A port that somebody chose is theirs to change.
  const ports: typeof PORTS = options.port === undefined ? PORTS : [portFrom(options.port, 0)];
  const { listPages } = await import('../server/pages.ts');
  const pages = listPages(paneFolder());
  if (!pages.has('/taskpane.html')) throw new UsageError(say('serve.no-pane'));
  const certificates = await import('../server/certificate.ts');
  const development = options['dev-certs'] === true ? await certificates.developmentCertificate() : undefined;
  if (options['dev-certs'] === true && !development) throw new UsageError(say('serve.no-dev-certs'));
  const certificate = development ? { ...development, kept: true } : await certificates.ownCertificate();

  const config = options.config === undefined ? undefined : await configFrom(options.config);
  const secret = await secretOf(config);
  const { startHelper } = await import('../server/server.ts');
  const { keptLog } = await import('../server/log.ts');
  const log = keptLog(io.now);
  const { thisSide } = await import('../server/this-side.ts');
  const side = await thisSide(undefined, undefined, development ? undefined : certificate.certificate);
  const [{ historySide }, { historyFile }] = await Promise.all([
    import('../server/history-side.ts'),
    import('../system/history.ts'),
  ]);
  const findings = historyFile();
  // What a policy forbids to keep is erased now, and not only when somebody asks for it.
  await findings.read().catch(() => undefined);
  const past = historySide(findings);
  let placed;
  try {
    const wish = { certificate, pages, side, past, secret, hosted: config?.origin, mailPorts: config?.mailPorts, log };
    const { isOurs } = await import('../server/end.ts');
    placed = await startOnAny(ports, (port) => startHelper({ port, ...wish }), { isOurs, excluded: excludedHere });
  } catch (error) {
    secret.end();
    const { code, port = ports[0] } = error as NodeJS.ErrnoException & { readonly port?: number };
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const why = code === 'EADDRINUSE' ? 'serve.port-taken' : 'server.port-not-allowed';
    throw new UsageError(say(why, { port: String(port) }));
  }
  const { helper, passedOver } = placed;
  const { keepRunning } = await import('../server/running.ts');
  // Only `stop` needs it; a helper that cannot write it down does its work all the same.
  const forget = await keepRunning(helper.port).catch(() => undefined);
  const line = (said: Said) => io.stdout.write(`${render(said)}\n`);
  io.stdout.write('\n');
  io.stdout.write(`${render(say('serve.listening', { address: styleFor(io)(['bold', 'cyan'], helper.address) }))}\n\n`);
  if (passedOver) {
    const given = { wanted: String(ports[0]), port: String(helper.port) };
    const [from, to] = passedOver.why === 'forbidden' ? (passedOver.range ?? []) : [];
    if (passedOver.why === 'taken') line(say('channel.port-taken', given));
    else if (from === undefined) line(say('server.port-forbidden', given));
    else line(say('server.port-set-aside', { ...given, from: String(from), to: String(to) }));
  }
  line(say(development ? 'serve.certificate-dev' : 'serve.certificate-own'));
  if (!certificate.kept) line(say('server.certificate-memory', { folder: stateFolder() }));
  if (!secret.kept && config?.secret === undefined) line(say('channel.secret-memory', { folder: stateFolder() }));
  if (!forget) line(say('server.not-written-down', { folder: stateFolder() }));
  line(say('serve.stop'));
  if (options.open === true) await openInBrowser(helper.address);

  // A helper may stay for months.
  const renewing = setInterval(() => {
    if (!development) void certificates.ownCertificate().then(helper.useCertificate, () => undefined);
  }, DAY).unref();
  await stopped(io);
  clearInterval(renewing);
  await helper.close();
  await forget?.();
  await log.flushed();
  line(say('serve.stopped'));
  return exit.nothingWrong;
};

async function configFrom(file: string) {
  const { BadConfig, readConfig } = await import('../server/config.ts');
  try {
    return await readConfig(file);
  } catch (error) {
    if (!(error instanceof BadConfig)) throw error;
    throw new UsageError(say(`channel.config.${error.why}`, { file, where: error.where }));
  }
}

/** The secret of the channel: that of the configuration file, or this user's kept one. */
async function secretOf(config: { readonly secret?: string | undefined } | undefined) {
  const { ExposedSecret, keptSecret, passingSecret } = await import('../server/secret.ts');
  if (config?.secret !== undefined) return passingSecret(Buffer.from(config.secret, 'base64url'));
  try {
    return await keptSecret();
  } catch (error) {
    if (error instanceof ExposedSecret) throw new UsageError(say('channel.secret-exposed', { file: error.file }));
    throw error;
  }
}

/** The ports that this computer gives to nobody. Only Windows has such ranges. */
async function excludedHere() {
  if (process.platform !== 'win32') return untold('missing');
  const { excludedPorts } = await import('../system/windows/excluded-ports.ts');
  const { runIn } = await import('../system/windows/run-program.ts');
  return excludedPorts(runIn(process.env));
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
