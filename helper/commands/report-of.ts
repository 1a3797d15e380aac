import { is } from 'valibot';
import { asciiHost } from '../knowledge/domain.ts';
import { encryptionSchema, hostSchema, type Account } from '../protocol/account.ts';
import type { Report } from '../protocol/report.ts';
import { render } from '../words/render.ts';
import { say } from '../words/say.ts';
import { emailSchema, parseAccountFile, type Passwords } from './account-file.ts';
import { UsageError, type Io } from './io.ts';
import { readErrorText, readInput } from './text-input.ts';
import { understood } from './understood.ts';

/** What `diagnose` was given on the command line. */
export interface Given {
  readonly error?: string | undefined;
  readonly account?: string | undefined;
  readonly email?: string | undefined;
  readonly server?: string | undefined;
  readonly port?: string | undefined;
  readonly encryption?: string | undefined;
  readonly practice?: string | undefined;
  readonly offline?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly 'sign-in'?: boolean | undefined;
  readonly 'send-test'?: boolean | undefined;
}

/**
 * Makes the report: the error text read, and the account from the file, the options and the text, the options winning.
 *
 * @param passwords told of the account file's passwords; absent: they are dropped
 * @throws UsageError that names what was given wrongly, or that nothing was given
 */
export async function reportOf(
  given: Given,
  positionals: readonly string[],
  io: Io,
  passwords?: (its: Passwords) => void,
): Promise<Report> {
  if (given.practice !== undefined) return practiceReport(given.practice, beside(given, positionals), io);
  if (positionals.length > 1)
    throw new UsageError(say('usage.one-file', { n: String(positionals.length), files: positionals.join(', ') }));
  const file = positionals[0];
  if (file !== undefined && given.error !== undefined) throw new UsageError(say('usage.file-or-error'));
  const fromFile = given.account === undefined ? undefined : await accountFrom(given.account, io, passwords);
  const account = withOptions(fromFile ?? { smtp: {} }, given);
  const text = file === undefined ? await errorGiven(given) : await errorIn(file, io);
  const report = await reportWith(text, account, today(io));
  if (!report.reading && report.account.smtp.host === undefined && report.account.email === undefined)
    throw new UsageError(say('usage.nothing-to-look-at'));
  return report;
}

/** The tables for reading errors are large; they are loaded where there is an error to read. */
async function reportWith(text: string | undefined, account: Account, date: string): Promise<Report> {
  if (text === undefined) return { reading: null, account, date };
  const { reportFrom } = await import('../reading/report.ts');
  return reportFrom({ text, account, date });
}

async function errorGiven({ error }: Given): Promise<string | undefined> {
  if (error === undefined) return undefined;
  if (error.trim() === '') throw new UsageError(say('usage.empty.error'));
  const { textOfText } = await import('../reading/files/bytes.ts');
  return understood(textOfText(error));
}

async function errorIn(file: string, io: Io): Promise<string> {
  const bytes = await readErrorText(file, io);
  const { textOf } = await import('../reading/files/bytes.ts');
  return understood(textOf(bytes));
}

async function accountFrom(file: string, io: Io, passwords?: (its: Passwords) => void): Promise<Account> {
  const { decode } = await import('../reading/files/bytes.ts');
  const bytes = await readInput(file, io);
  const text = decode(bytes);
  // There may be a password among them.
  bytes.fill(0);
  return parseAccountFile(text, file === '-' ? render(say('account-file.stdin')) : file, passwords);
}

/** What was given that a practice server has itself. */
function beside({ practice: _, json: __, offline: ___, ...rest }: Given, positionals: readonly string[]): string[] {
  const options = Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`]));
  return [...options, ...positionals];
}

async function practiceReport(id: string, given: readonly string[], io: Io): Promise<Report> {
  if (given.length > 0) throw new UsageError(say('usage.practice-alone', { given: given.join(', ') }));
  const { practiceList } = await import('../practice/practice.ts');
  const list = practiceList();
  const practice = list.find((one) => one.id === id);
  if (!practice) {
    throw new UsageError(say('usage.no-practice', { name: id, names: list.map((one) => one.id).join(', ') }));
  }
  const { reportFrom } = await import('../reading/report.ts');
  const report = reportFrom({ text: practice.text, account: practice.report.account, date: today(io) });
  return { ...report, practice: id };
}

function withOptions(account: Account, { email, server, port, encryption }: Given): Account {
  const smtp = { ...account.smtp };
  if (server !== undefined) smtp.host = hostFrom(server);
  if (port !== undefined) smtp.port = portFrom(port);
  if (encryption !== undefined) {
    if (!is(encryptionSchema, encryption))
      throw new UsageError(say('usage.encryption', { encryption: JSON.stringify(encryption) }));
    smtp.encryption = encryption;
  }
  if (email !== undefined && !is(emailSchema, email))
    throw new UsageError(say('usage.email', { email: JSON.stringify(email) }));
  return { ...account, ...(email === undefined ? {} : { email }), smtp };
}

function hostFrom(text: string): string {
  const host = asciiHost(text);
  if (is(hostSchema, host)) return host;
  throw new UsageError(
    say(/\s/.test(text) ? 'usage.server.space' : 'usage.server.name', { host: JSON.stringify(text) }),
  );
}

/** @throws UsageError that tells which numbers are ports */
export function portFrom(text: string, lowest = 1): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= lowest && port <= 65_535) return port;
  throw new UsageError(
    /^\d+$/.test(text)
      ? say('usage.port.outside', { port: text, lowest: String(lowest) })
      : say('usage.port.number', { port: JSON.stringify(text.trim()), lowest: String(lowest) }),
  );
}

function today(io: Io): string {
  return io.now().toISOString().slice(0, 10);
}
