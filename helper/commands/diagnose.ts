import type { CheckId, Evidence } from '../protocol/evidence.ts';
import type { Report } from '../protocol/report.ts';
import { diagnosisJson } from './diagnosis-json.ts';
import { printDiagnosis } from './diagnosis-text.ts';
import { exitCodeOf } from './exit-code.ts';
import { attemptFor } from './attempt-for.ts';
import type { Attempt } from '../sign-in/attempt.ts';
import type { Passwords } from './account-file.ts';
import type { Command, Io } from './io.ts';
import { parse } from './parse.ts';
import { progress } from './progress.ts';
import { reportOf } from './report-of.ts';

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
} as const;

/** `outbox-doctor diagnose`: looks at the way from this computer to the mail server and names the cause. */
export const diagnoseCommand: Command = async (args, io) => {
  const { values, positionals } = parse('diagnose', args, options);
  const began = performance.now();
  const asked = values['sign-in'] === true || values['send-test'] === true;
  let passwords: Passwords | undefined;
  const report = await reportOf(values, positionals, io, asked ? (its) => (passwords = its) : undefined);
  const attempt = asked ? await attemptFor(values, positionals, report, passwords, io) : undefined;
  // Loaded while the first packets are under way would be better still; but nothing is known to send before this.
  const [{ diagnose }, evidence] = await look(
    report,
    values.offline === true,
    io,
    values.json === true,
    attempt,
    values.blocklists,
  );
  const { findings } = diagnose(report, evidence, true);
  const elapsedMs = Math.round(performance.now() - began);
  if (values.json)
    io.stdout.write(`${JSON.stringify(diagnosisJson(report, findings, evidence, elapsedMs), null, 2)}\n`);
  else printDiagnosis(report, findings, evidence, io);
  return exitCodeOf(findings);
};

async function look(
  report: Report,
  offline: boolean,
  io: Io,
  quiet: boolean,
  attempt: Attempt | undefined,
  blocklists = false,
) {
  const { diagnose } = await import('../causes/diagnose.ts');
  if (offline) return [{ diagnose }, await unseen(report)] as const;
  const { run } = await import('../checks/run.ts');
  const { plan } = await import('../checks/plan.ts');
  const shown = progress(plan(report, attempt, blocklists), io, quiet);
  const world = report.practice === undefined ? undefined : await openPractice(report.practice);
  try {
    const network = world?.network ?? (await import('../network/node-network.ts')).nodeNetwork;
    const evidence = await run({
      report,
      network,
      attempt,
      blocklists,
      stop: io.signal,
      observed: (_id, seen) => {
        shown.update(seen);
      },
      enough: (seen) => diagnose(report, seen, false).settled,
    });
    return [{ diagnose }, evidence] as const;
  } finally {
    attempt?.wipe();
    shown.done();
    await world?.close();
  }
}

async function unseen(report: Report): Promise<Evidence> {
  const { plan } = await import('../checks/plan.ts');
  const entries = plan(report).map((id): [CheckId, Evidence[CheckId]] => [id, { seen: false, why: 'offline', ms: 0 }]);
  return Object.fromEntries(entries) as Evidence;
}

async function openPractice(id: string) {
  const { openWorld } = await import('../practice/practice.ts');
  return openWorld(id);
}
