import { unreadOfAccounts } from '../causes/outlook-account.ts';
import { tidy } from '../checks/tidy.ts';
import type { OutlookAccount, OutlookSettings } from '../protocol/evidence.ts';
import { askedOnce } from '../system/asked-once.ts';
import type { Computer } from '../system/computer.ts';
import { render } from '../words/render.ts';
import { say, type Said } from '../words/say.ts';
import { printAccountDiagnoses } from './accounts-diagnosis-text.ts';
import { diagnosisJson } from './diagnosis-json.ts';
import { exitCodeOf } from './exit-code.ts';
import { exit, UsageError, type Io } from './io.ts';
import { lookAround, type Looked, type LookedAccount } from './look-around.ts';
import { printable } from './layout.ts';
import { reportFor, toLookAt } from './outlook-accounts.ts';
import type { Given } from './report-of.ts';
import type { Saver } from './save-report.ts';
import { jsonText } from './json.ts';

/** Looks under way at the same time: each is mostly waiting, and a server need not meet them all at once. */
const AT_ONCE = 2;

/**
 * `outbox-doctor diagnose` without anything to look at: every account that Outlook on this computer sends by SMTP with.
 * Whoever typed it has let them be read.
 *
 * @param ask reads Outlook's settings
 * @param saver writes the report of the account that most needs attention
 */
export async function diagnoseAll(
  given: Given & { readonly blocklists?: boolean | undefined },
  ask: NonNullable<Computer['outlookSettings']>,
  computer: Computer,
  io: Io,
  saver?: Saver,
): Promise<number> {
  if (given['sign-in'] === true || given['send-test'] === true)
    throw new UsageError(say('usage.sign-in-needs-account'));
  const began = performance.now();
  const asking = { computer: askedOnce({ ...computer, outlookSettings: ask }), consent: true };
  const settings = tidy(await asking.computer.outlookSettings?.().catch(() => undefined));
  const { accounts, more, others, stale } = toLookAt(settings ?? { accounts: [] });
  if (accounts.length === 0) return nothingToLookAt(settings, others, given.json === true, io);

  const date = io.now().toISOString().slice(0, 10);
  const line = lineOf(io, given.json !== true);
  let done = 0;
  line.show(done, accounts.length);
  const looked = await inTurn(accounts, async (account): Promise<LookedAccount> => {
    const one = await lookAround(reportFor(account, date), {
      io,
      offline: given.offline === true,
      quiet: true,
      blocklists: given.blocklists,
      asking,
    });
    done += 1;
    line.show(done, accounts.length);
    return { ...one, account, isStale: stale.has(account), code: exitCodeOf(one.findings) };
  });
  line.clear();
  const worst = looked.toSorted((a, b) => urgency(a) - urgency(b))[0];
  if (!worst) return exit.couldNotTell;
  if (given.json === true) {
    const json = {
      ...jsonOf(worst),
      accounts: looked.map((one) => ({ ...named(one.account), ...jsonOf(one) })),
      notTestable: others.map(named),
      notLookedAt: more,
      elapsedMs: Math.round(performance.now() - began),
    };
    io.stdout.write(`${jsonText(json)}\n`);
  } else {
    printAccountDiagnoses(looked, others, more, io);
  }
  await saver?.(worst);
  return worst.code;
}

function jsonOf({ report, findings, evidence, elapsedMs }: Looked) {
  return diagnosisJson(report, findings, evidence, elapsedMs);
}

function named({ id, profile, email, kind }: OutlookAccount) {
  return { id, profile, email, kind };
}

/** What was found comes before what could not be told, and both before what is well. */
function urgency({ code }: LookedAccount): number {
  return [exit.found, exit.couldNotTell, exit.nothingWrong].indexOf(code as 1);
}

/** Runs a few at a time; the answers stand in the order of what was asked. */
async function inTurn<Item, Answer>(
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers = new Map<number, Answer>();
  const left = items.entries();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [at, item] of left) answers.set(at, await work(item));
    }),
  );
  return items.flatMap((_, at) => answers.get(at) ?? []);
}

/** No account that can be looked at: why, and what to give instead. That is no wrong use, and no answer either. */
function nothingToLookAt(
  settings: OutlookSettings | undefined,
  others: readonly OutlookAccount[],
  asJson: boolean,
  io: Io,
): number {
  const why = reasonOf(settings, others);
  const sentence = `${render(why)} ${render(say('diagnose-all.instead'))}`;
  io.stderr.write(`outbox-doctor: ${printable(sentence)}\n`);
  if (asJson) {
    const json = { accounts: [], notTestable: others.map(named), notLookedAt: 0, unread: settings?.unread ?? [] };
    io.stdout.write(`${jsonText(json)}\n`);
  }
  return exit.couldNotTell;
}

function reasonOf(settings: OutlookSettings | undefined, others: readonly OutlookAccount[]): Said {
  if (others.length > 0) {
    const names = others.slice(0, 5).map((one) => one.email ?? one.name);
    return say('diagnose-all.only-exchange', { n: others.length, names: names.join(', ') });
  }
  if (!settings) return say('diagnose-all.broke');
  const [first] = unreadOfAccounts(settings);
  if (first) {
    return say('diagnose-all.unread', { source: first.source, why: render(say(`unread.${first.why}`)) });
  }
  return say(settings.newOutlook === 'in-use' ? 'diagnose-all.new-outlook' : 'diagnose-all.none');
}

/** One line on standard error that tells how far it is, where somebody is watching. */
function lineOf(io: Io, isWanted: boolean) {
  const watched = io.stderr.isTTY === true && isWanted;
  return {
    show(done: number, all: number) {
      if (watched) io.stderr.write(`\r\u001B[2K${render(say('diagnose-all.progress', { done, all }))}`);
    },
    clear() {
      if (watched) io.stderr.write('\r\u001B[2K');
    },
  };
}
