import { diagnosisJson } from './diagnosis-json.ts';
import { printDiagnosis } from './diagnosis-text.ts';
import { exitCodeOf } from './exit-code.ts';
import { attemptFor } from './attempt-for.ts';
import { askThisComputer } from '../system/asking.ts';
import type { Passwords } from './account-file.ts';
import type { Command, Io } from './io.ts';
import { lookAround } from './look-around.ts';
import { parse } from './parse.ts';
import { reportOf, type Given } from './report-of.ts';
import type { Saver } from './save-report.ts';
import { jsonText } from './json.ts';

const options = {
  error: { type: 'string' },
  account: { type: 'string' },
  email: { type: 'string' },
  server: { type: 'string' },
  port: { type: 'string' },
  encryption: { type: 'string' },
  practice: { type: 'string' },
  offline: { type: 'boolean' },
  json: { type: 'boolean' },
  'sign-in': { type: 'boolean' },
  'send-test': { type: 'boolean' },
  blocklists: { type: 'boolean' },
  save: { type: 'string' },
  include: { type: 'string', multiple: true },
} as const;

/** `outbox-doctor diagnose`: looks at the way from this computer to the mail server and names the cause. */
export const diagnoseCommand: Command = async (args, io) => {
  const { values: all, positionals } = parse('diagnose', args, options);
  const { save, include = [], ...values } = all;
  const began = performance.now();
  const saver = await saverOf(save, include, io);
  const asking = values.practice === undefined ? await (io.asking ?? askThisComputer)() : {};
  const { computer } = asking;
  if (computer?.outlookSettings && namesNothing(values, positionals)) {
    const { diagnoseAll } = await import('./diagnose-all.ts');
    return diagnoseAll(values, computer.outlookSettings.bind(computer), computer, io, saver);
  }
  const asked = values['sign-in'] === true || values['send-test'] === true;
  let passwords: Passwords | undefined;
  const given = await reportOf(values, positionals, io, asked ? (its) => (passwords = its) : undefined);
  // What Outlook has set is known before a password is asked for: it says where to.
  const { filledByOutlook } = await import('../checks/filled-by-outlook.ts');
  const filled = asked ? await filledByOutlook(given, asking) : given;
  const attempt = asked ? await attemptFor(values, positionals, filled, passwords, io) : undefined;
  const quiet = values.json === true;
  const { blocklists, offline = false } = values;
  const looked = await lookAround(filled, { io, offline, quiet, attempt, blocklists, asking });
  const { report, findings, evidence } = looked;
  const elapsedMs = Math.round(performance.now() - began);
  if (values.json) io.stdout.write(`${jsonText(diagnosisJson(report, findings, evidence, elapsedMs))}\n`);
  else printDiagnosis(report, findings, evidence, io);
  await saver?.(looked);
  return exitCodeOf(findings);
};

/** Writing reports is loaded where one is asked for. */
async function saverOf(file: string | undefined, include: readonly string[], io: Io): Promise<Saver | undefined> {
  if (file === undefined && include.length === 0) return undefined;
  const { saverFor } = await import('./save-report.ts');
  return saverFor(file, include, io);
}

/** Neither an error nor an account was given: what Outlook itself has is to be looked at. */
function namesNothing(given: Given, positionals: readonly string[]): boolean {
  const { error, account, email, server, port, encryption, practice } = given;
  return (
    positionals.length === 0 &&
    [error, account, email, server, port, encryption, practice].every((one) => one === undefined)
  );
}
