import { is } from 'valibot';
import { encryptionSchema, hostSchema, type Account } from '../protocol/account.ts';
import type { Report } from '../protocol/report.ts';
import { parseAccountFile } from './account-file.ts';
import { UsageError, type Io } from './io.ts';
import { readInput } from './text-input.ts';

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
}

/**
 * Makes the report: the error text read, and the account from the file, the options and the text, the options winning.
 *
 * @throws UsageError that names what was given wrongly, or that nothing was given
 */
export async function reportOf(given: Given, positionals: readonly string[], io: Io): Promise<Report> {
  if (given.practice !== undefined) return practiceReport(given.practice, io);
  if (positionals.length > 1) throw new UsageError(`One file at a time: ${positionals.join(', ')}.`);
  const file = positionals[0];
  if (file !== undefined && given.error !== undefined) throw new UsageError('Give a file or --error, not both.');
  const fromFile = given.account === undefined ? undefined : await accountFrom(given.account, io);
  const account = withOptions(fromFile ?? { smtp: {} }, given);
  const date = io.now().toISOString().slice(0, 10);
  const { reportFrom } = await import('../reading/report.ts');
  let report: Report;
  if (file !== undefined) {
    const bytes = await readInput(file, io);
    if (isBlank(bytes))
      throw new UsageError(`${file === '-' ? 'Standard input' : file} is empty: there is no error text in it.`);
    const { textOf } = await import('../reading/bytes.ts');
    report = reportFrom({ text: await textOf(bytes), account, date });
  } else {
    if (given.error !== undefined && given.error.trim() === '')
      throw new UsageError('--error is empty: there is no error text in it.');
    report = reportFrom({ ...(given.error === undefined ? {} : { text: given.error }), account, date });
  }
  if (!report.reading && report.account.smtp.host === undefined && report.account.email === undefined) {
    throw new UsageError(
      'Nothing to look at: give the error text (a FILE, - or --error), an --account file, or --email or --server.',
    );
  }
  return report;
}

async function accountFrom(file: string, io: Io): Promise<Account> {
  const bytes = await readInput(file, io);
  return parseAccountFile(new TextDecoder().decode(bytes), file === '-' ? 'the account on standard input' : file);
}

async function practiceReport(id: string, io: Io): Promise<Report> {
  const { practiceList } = await import('../practice/practice.ts');
  const list = practiceList();
  const practice = list.find((one) => one.id === id);
  if (!practice) {
    throw new UsageError(`There is no practice server "${id}". There are: ${list.map((one) => one.id).join(', ')}.`);
  }
  const { reportFrom } = await import('../reading/report.ts');
  const report = reportFrom({
    text: practice.text,
    account: practice.report.account,
    date: io.now().toISOString().slice(0, 10),
  });
  return { ...report, practice: id };
}

function withOptions(account: Account, { email, server, port, encryption }: Given): Account {
  const smtp = { ...account.smtp };
  if (server !== undefined) {
    if (!is(hostSchema, server)) {
      const why = /\s/.test(server) ? 'it has a space in it' : 'it is not a host name';
      throw new UsageError(`--server ${JSON.stringify(server)}: ${why}; a host name looks like smtp.example.com.`);
    }
    smtp.host = server;
  }
  if (port !== undefined) smtp.port = portFrom(port);
  if (encryption !== undefined) {
    if (!is(encryptionSchema, encryption)) {
      throw new UsageError(`--encryption ${JSON.stringify(encryption)}: it must be none, starttls or tls.`);
    }
    smtp.encryption = encryption;
  }
  if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw new UsageError(`--email ${JSON.stringify(email)}: a mail address looks like anna@example.com.`);
  }
  return { ...account, ...(email === undefined ? {} : { email }), smtp };
}

/** @throws UsageError that tells which numbers are ports */
export function portFrom(text: string, lowest = 1): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < lowest || port > 65_535) {
    throw new UsageError(
      /^\d+$/.test(text)
        ? `--port ${text}: port ${text} does not exist; ports go from ${String(lowest)} to 65535.`
        : `--port ${JSON.stringify(text)}: a port is a number from ${String(lowest)} to 65535.`,
    );
  }
  return port;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.length === 0 || (bytes.length < 4_096 && new TextDecoder().decode(bytes).trim() === '');
}
