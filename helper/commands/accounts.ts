import { harmless } from '../network/harmless.ts';
import type { OutlookSettings } from '../protocol/facts/outlook-settings.ts';
import type { Passed } from '../system/registry/reg-file-lines.ts';
import type { RegFile } from '../system/registry/reg-file.ts';
import { render } from '../words/render.ts';
import { say, type Said } from '../words/say.ts';
import { exit, UsageError, type Command, type Io } from './io.ts';
import { parse } from './parse.ts';

const options = {
  json: { type: 'boolean' },
  from: { type: 'string' },
  'safe-copy': { type: 'string' },
  forget: { type: 'boolean' },
} as const;

/** Bytes of an exported file that are read. */
const FILE_LIMIT = 64 * 1024 * 1024;

/** Outlook's settings and where they are from. */
interface Read {
  readonly settings: OutlookSettings;
  /** Lines of the file that were passed over; absent where there was none. */
  readonly passed?: readonly Passed[];
}

/** `outbox-doctor accounts`: what Outlook is set to, on this computer or in a file exported from another one. */
export const accountsCommand: Command = async (args, io) => {
  const { values, positionals } = parse('accounts', args, options);
  if (positionals.length > 0)
    throw new UsageError(say('usage.accounts.no-arguments', { given: positionals.join(' ') }));
  if (values.forget) return forget(values, io);
  if (values['safe-copy'] !== undefined) return copy(values['safe-copy'], values, io);
  const read = values.from === undefined ? await fromHere() : await fromFile(values.from, io);
  const empty = read && emptiness(read, values.from);
  if (values.json) {
    const { accountsJson } = await import('./accounts-json.ts');
    io.stdout.write(`${accountsJson(read?.settings ?? NOTHING, read?.passed ?? [])}\n`);
  } else if (!read) {
    io.stdout.write(`${await notWindows(io)}\n`);
  } else {
    const { printAccounts } = await import('./accounts-text.ts');
    printAccounts(read.settings, read.passed, empty, io);
  }
  // Nothing to be read is no answer; that there are no accounts is one.
  return !read || (empty !== undefined && empty.id !== 'accounts.none' && empty.id !== 'accounts.none.file')
    ? exit.couldNotTell
    : exit.nothingWrong;
};

const NOTHING: OutlookSettings = {
  accounts: [],
  sendImmediately: null,
  workOffline: null,
  modernAuthentication: null,
  logging: null,
  newOutlook: null,
  program: null,
  unread: [{ source: 'Outlook’s settings', why: 'missing' }],
};

async function fromHere(): Promise<Read | undefined> {
  const { thisComputer } = await import('../system/this-computer.ts');
  const { outlookSettings } = await thisComputer();
  return outlookSettings && { settings: await outlookSettings() };
}

async function fromFile(file: string, io: Io): Promise<Read> {
  const [{ registry, passed }, { readOutlookSettings }] = await Promise.all([
    open(file, io),
    import('../system/windows/outlook/settings.ts'),
  ]);
  return { settings: await readOutlookSettings(registry), passed };
}

async function open(file: string, io: Io): Promise<RegFile> {
  const [{ readInput }, { readRegFile, RegFileError }] = await Promise.all([
    import('./text-input.ts'),
    import('../system/registry/reg-file.ts'),
  ]);
  const bytes = await readInput(file, io, { bytes: FILE_LIMIT, said: 'reg-file.too-large' });
  try {
    return readRegFile(bytes);
  } catch (error) {
    if (!(error instanceof RegFileError)) throw error;
    throw new UsageError(say('reg-file.whole', { file, what: render(error.said) }));
  }
}

/** Writes what we read of a file, and nothing else of it, into a new one. */
async function copy(to: string, { from, json }: { from?: string; json?: boolean }, io: Io): Promise<number> {
  if (from === undefined) throw new UsageError(say('usage.accounts.safe-copy'));
  if (json) throw new UsageError(say('usage.accounts.alone', { option: 'safe-copy', given: '--json' }));
  const [{ registry }, { safeCopy }, { writeFile }] = await Promise.all([
    open(from, io),
    import('../system/windows/outlook/safe-copy.ts'),
    import('node:fs/promises'),
  ]);
  const bytes = await safeCopy(registry);
  if (!bytes) {
    io.stderr.write(`outbox-doctor: ${harmless(render(say('accounts.none.not-covered', { file: from })))}\n`);
    return exit.couldNotTell;
  }
  try {
    await writeFile(to, bytes, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      say(code === 'EEXIST' ? 'accounts.copy.exists' : 'accounts.copy.failed', { file: to, reason: code ?? '' }),
    );
  }
  io.stdout.write(`${render(say('accounts.copy.done', { file: to }))}\n`);
  return exit.nothingWrong;
}

/** What to say where there is no account; undefined where there are some. */
function emptiness({ settings }: Read, file: string | undefined): Said | undefined {
  if (settings.accounts.length > 0) return undefined;
  const unread = settings.unread.filter(({ source }) => /\\Profiles$/i.test(source));
  const none = unread.length === 0 || (file !== undefined && unread.length < PLACES_OF_PROFILES);
  if (file !== undefined) return say(none ? 'accounts.none.file' : 'accounts.none.not-covered', { file });
  return say(none ? 'accounts.none' : 'accounts.none.unread');
}

/** An export of one version's settings says nothing of the others, and need not. */
const PLACES_OF_PROFILES = 3;

async function notWindows(io: Io): Promise<string> {
  const [{ thisComputer }, { widthOf, wrap }] = await Promise.all([
    import('../system/this-computer.ts'),
    import('./layout.ts'),
  ]);
  const { system } = await thisComputer();
  const name = system === 'windows' ? 'other' : system;
  const text = render(say('accounts.not-windows', { system: render(say(`accounts.system.${name}`)) }));
  return wrap(text, widthOf(io)).join('\n');
}

async function forget(values: Readonly<Record<string, unknown>>, io: Io): Promise<number> {
  const given = Object.keys(values).filter((name) => name !== 'forget');
  if (given.length > 0)
    throw new UsageError(
      say('usage.accounts.alone', { option: 'forget', given: given.map((it) => `--${it}`).join(' ') }),
    );
  const { withdrawConsent } = await import('../system/consent.ts');
  await withdrawConsent();
  io.stdout.write(`${render(say('accounts.forgotten'))}\n`);
  return exit.nothingWrong;
}
