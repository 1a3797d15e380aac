import type { MessageId } from './words/en.ts';
import { say } from './words/say.ts';
import { exit } from './commands/exit.ts';
import type { Command, Io } from './commands/io.ts';

export { leave } from './system/leave.ts';

/** Each command by name, loaded when it is asked for: starting quickly matters to who scripts us. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  diagnose: async () => (await import('./commands/diagnose.ts')).diagnoseCommand,
  read: async () => (await import('./commands/read.ts')).readCommand,
  lookup: async () => (await import('./commands/lookup.ts')).lookupCommand,
  accounts: async () => (await import('./commands/accounts.ts')).accountsCommand,
  settings: async () => (await import('./commands/settings.ts')).settingsCommand,
  show: async () => (await import('./commands/show.ts')).showCommand,
  history: async () => (await import('./commands/history.ts')).historyCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  stop: async () => (await import('./commands/stop.ts')).stopCommand,
  pair: async () => (await import('./commands/pair.ts')).pairCommand,
  certificate: async () => (await import('./commands/certificate.ts')).certificateCommand,
  practice: async () => (await import('./commands/practice.ts')).practiceCommand,
};

/**
 * The command line. Starts what was asked for and tells its exit code; a foreseeable fault is one sentence on standard
 * error, never a stack trace.
 *
 * @param args without the program's own name
 */
export async function main(args: readonly string[], io: Io = processIo()): Promise<number> {
  const { languageOfCommand } = await import('./commands/language-of.ts');
  const { useLanguage } = await import('./words/load.ts');
  const spoken = languageOfCommand(args, io.env);
  await useLanguage(spoken.language);
  const [name, ...rest] = spoken.args;
  try {
    if (spoken.unknown !== null) await tellUnknown(spoken.unknown, io);
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') return await help(rest[0], io);
    if (name === '--version' || name === '-V') {
      io.stdout.write(`${(await import('./version.ts')).version}\n`);
      return exit.nothingWrong;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw await unknown(name);
    if (rest.includes('--help') || rest.includes('-h')) return await help(name, io);
    return await (
      await command()
    )(rest, io);
  } catch (error) {
    return await complain(error, io);
  }
}

async function unknown(name: string): Promise<Error> {
  const { UsageError } = await import('./commands/io.ts');
  return new UsageError(say('usage.no-command', { name }));
}

/** English is better than nothing, but it was not asked for. */
async function tellUnknown(language: string, io: Io): Promise<void> {
  const { LANGUAGES } = await import('./words/language.ts');
  const { render } = await import('./words/render.ts');
  const { printable } = await import('./commands/layout.ts');
  const line = render(say('usage.language', { language, languages: LANGUAGES.join(', ') }));
  io.stderr.write(`outbox-doctor: ${printable(line)}\n`);
}

/** One line on standard error, without what a terminal would obey: it may quote what was typed. */
async function complain(error: unknown, io: Io): Promise<number> {
  const { UsageError } = await import('./commands/io.ts');
  const { printable } = await import('./commands/layout.ts');
  const complaint = (sentence: string) => io.stderr.write(`outbox-doctor: ${printable(sentence)}\n`);
  if (error instanceof UsageError) {
    complaint(error.message);
    return exit.usage;
  }
  const { render } = await import('./words/render.ts');
  complaint(render(say('usage.broke', { what: error instanceof Error ? error.message : String(error) })));
  if (io.env['OUTBOX_DOCTOR_DEBUG'] && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`);
  return exit.couldNotTell;
}

async function help(name: string | undefined, io: Io): Promise<number> {
  if (name !== undefined && !Object.hasOwn(commands, name)) throw await unknown(name);
  const { render } = await import('./words/render.ts');
  io.stdout.write(`${render({ id: (name === undefined ? 'help.main' : `help.${name}`) as MessageId })}\n`);
  return exit.nothingWrong;
}

function processIo(): Io {
  const stop = new AbortController();
  const end = () => {
    stop.abort();
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  // A reader that goes away early ("| head") is no fault of anyone's.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exit.nothingWrong);
  });
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    now: () => new Date(),
    signal: stop.signal,
  };
}
