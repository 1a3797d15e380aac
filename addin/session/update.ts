import type { Report } from '../../helper/protocol/report.ts';
import { say } from '../../helper/words/say.ts';
import { answered, computerGone, computerIsBack, mayRead, nothingKnown, updateComputer } from './computer.ts';
import { cleared, emptyDesk } from './desk.ts';
import { emptyDraft, filled } from './draft.ts';
import type { Event } from './event.ts';
import { usual } from './preferences.ts';
import { closed, isTurn, roundOf, withEnded, type Round } from './round.ts';
import type { Helper, Kept, Run, Runs, Session } from './session.ts';

/** How the page begins. */
export function begin(kept: Partial<Kept>, salt: string): Session {
  return {
    step: { at: 'asking', last: null },
    text: '',
    source: { from: 'typed' },
    heard: { is: 'nothing' },
    refusal: null,
    draft: emptyDraft,
    helper: { is: 'connecting', slow: false },
    computer: nothingKnown,
    round: null,
    desk: emptyDesk,
    host: { is: 'unknown' },
    preferences: usual,
    settings: false,
    firstRun: false,
    draftOf: '',
    stayed: null,
    outlook: null,
    language: { is: 'en', chosen: false },
    menus: null,
    theme: null,
    problem: null,
    watch: false,
    salt,
    runs: 0,
    ...kept,
  };
}

/** What the pane knows after something happened. Pure: the same session and event give the same session. */
export function update(session: Session, event: Event): Session {
  switch (event.type) {
    case 'typed':
      return {
        ...asking(session),
        text: event.text,
        ...draftAfter(session, event.text),
        source: { from: 'typed' },
        heard: { is: 'nothing' },
        refusal: null,
      };
    case 'gave':
      // Another error may be of another account: what was filled in for the last one is not carried over.
      return {
        ...asking(session),
        draft: emptyDraft,
        draftOf: '',
        firstRun: false,
        source: event.source,
        heard: { is: 'nothing' },
        refusal: null,
      };
    case 'refused-input':
      return { ...asking(session), heard: withoutReading(session), refusal: event.refusal };
    case 'drafted':
      return session.step.at === 'account'
        ? { ...session, draft: event.draft, step: { ...session.step, problems: stillWrong(session, event.draft) } }
        : { ...session, draft: event.draft };
    case 'draft-wrong':
      return session.step.at === 'account'
        ? { ...session, step: { ...session.step, problems: event.problems } }
        : session;
    case 'account-wanted':
      return wantAccount({ ...session, round: null }, event.report);
    case 'server-wanted':
      return wantServer(session, event.domain);
    case 'round-asked':
      return event.reports.length > 0 ? nextOf(session, roundOf(event.reports)) : session;
    case 'round-on':
      return inRound(session);
    case 'round-opened':
      return openOfRound(session, event.index);
    case 'asked':
      // A bounce was sent all right: what it says is the answer, and the account is looked at only when asked for.
      if (isAnswer(event.report) && !event.anyway) return tell(session, event);
      if (!hasWhereToLook(event.report)) {
        if (mayRead(session.computer)) return choose(session);
        return saysAnything(event) && !event.anyway ? tell(session, event) : wantAccount(session, event.report);
      }
      if (session.step.at === 'account' && isStillUnnamed(session, event.report)) {
        return { ...session, step: { ...session.step, problems: { host: say('pane.account.host.needed') } } };
      }
      if (session.helper.is !== 'here') {
        const { report, possible } = event;
        const last = lastOf(session);
        return { ...session, round: null, refusal: null, step: { at: 'waiting', report, possible, last } };
      }
      return look({ ...session, round: null }, event.report, null, false);
    case 'again': {
      const runs = lastOf(session);
      if (session.helper.is !== 'here') {
        const possible = { findings: [], settled: false };
        return { ...session, step: { at: 'waiting', report: event.report, possible, last: runs } };
      }
      return look(session, event.report, runs?.run ?? null, event.changed);
    }
    case 'stopped':
      return session.step.at === 'looking' ? { ...over(session, { end: 'stopped' }), watch: false } : session;
    case 'sign-in-wanted':
      return session.step.at === 'done'
        ? { ...session, watch: false, step: { ...session.step, at: 'sign-in' } }
        : session;
    case 'watch':
      return session.watch === event.on ? session : { ...session, watch: event.on };
    case 'told-webmail':
      return session.step.at === 'done'
        ? { ...session, step: { ...session.step, run: { ...session.step.run, webmail: event.works } } }
        : session;
    case 'went-back':
      return asking(session);
    case 'showed-last': {
      const runs = lastOf(session);
      return runs ? { ...session, step: { at: 'done', ...runs } } : session;
    }
    case 'restored': {
      // Whatever was begun on this page is newer.
      if (session.step.at !== 'asking' || session.step.last !== null || session.source.from !== 'typed') return session;
      const runs: Runs = { run: event.run, before: null, changed: false };
      return {
        ...session,
        firstRun: false,
        step: event.isShown ? { at: 'done', ...runs } : { at: 'asking', last: runs },
      };
    }
    case 'opened-settings':
      return session.settings === event.open ? session : { ...session, settings: event.open };
    case 'preferred':
      return { ...session, preferences: event.preferences };
    case 'begun':
      return session.firstRun ? { ...session, firstRun: false } : session;
    case 'stayed':
      return session.host.is === 'outlook' && session.host.item.is === 'message'
        ? { ...session, stayed: session.host.item.text }
        : session;
    case 'chose-outlook':
      return { ...session, outlook: event.outlook };
    case 'language':
      return { ...session, language: { is: event.language, chosen: event.chosen } };
    case 'menus':
      return { ...session, menus: event.language };

    case 'accounts-asked':
      if (mayRead(session.computer)) return choose(session);
      return { ...session, refusal: null, step: { at: 'consent', wants: 'accounts', last: lastOf(session) } };
    case 'chose-account':
      return session.step.at === 'choosing' ? { ...session, step: { ...session.step, chosen: event.id } } : session;
    case 'switched-ear':
      // Without consent it is asked for first, and listening begins by itself when it is given.
      return event.on && !mayRead(session.computer)
        ? { ...session, refusal: null, step: { at: 'consent', wants: 'listening', last: lastOf(session) } }
        : { ...session, computer: updateComputer(session.computer, event) };
    case 'answered':
      return event.given || session.step.at !== 'consent'
        ? { ...session, computer: updateComputer(session.computer, event) }
        : asking(session);
    case 'computer':
      return answered({ ...session, computer: updateComputer(session.computer, event) });
    case 'caught-dismissed':
    case 'window-wanted':
    case 'window-declined':
    case 'accounts':
    case 'listening':
    case 'caught':
    case 'opened':
      return { ...session, computer: updateComputer(session.computer, event) };

    case 'desk':
      return { ...session, settings: false, desk: { ...session.desk, ...event.desk } };
    case 'history':
      return { ...session, desk: { ...session.desk, history: event.history } };

    case 'reading':
      return { ...session, heard: { is: 'reading' } };
    case 'read':
      return { ...session, heard: heardFrom(event) };

    case 'host':
      return { ...session, host: event.host };
    case 'item':
      return session.host.is === 'outlook' ? { ...session, host: { ...session.host, item: event.item } } : session;
    case 'theme':
      return { ...session, theme: event.theme };

    case 'connecting':
      // While it is away the wait is shown already, and while it does not fit, that is the thing to say.
      return session.helper.is === 'here' ? { ...session, helper: { is: 'connecting', slow: false } } : session;
    case 'slow':
      return session.helper.is === 'connecting' ? { ...session, helper: { is: 'connecting', slow: true } } : session;
    case 'welcome': {
      const back = session.helper.is === 'away' && session.helper.lost;
      const here: Helper = { is: 'here', version: event.version, practice: event.practice, back, unread: null };
      const computer = computerIsBack(session.computer, event.computer ?? null);
      const met = answered({ ...session, helper: here, computer });
      // The press on Check was the wish to look; the page goes on by itself when the helper has come.
      if (session.step.at === 'waiting' && session.round) return nextOf(met, session.round);
      return session.step.at === 'waiting'
        ? look(met, session.step.report, session.step.last?.run ?? null, false)
        : met;
    }
    case 'misfit':
      return { ...lost(session), helper: { is: 'misfit', version: event.version } };
    case 'refused':
      return { ...lost(session), helper: { is: 'refused', why: event.why } };
    case 'pair':
      return { ...lost(session), helper: { is: 'pairing', why: event.why } };
    case 'foreign':
      return { ...lost(session), helper: { is: 'foreign' } };
    case 'gone': {
      const { helper } = session;
      // It closes the door after it said why; that it said so stays the thing to show.
      if (helper.is === 'misfit' || helper.is === 'refused') return session;
      const wasHere = helper.is === 'here' || (helper.is === 'away' && helper.lost);
      const tries = helper.is === 'away' ? helper.tries + 1 : 1;
      // Why it is away is asked anew each time; until that is known the last answer stands.
      const why = helper.is === 'away' && helper.why ? { why: helper.why } : {};
      const away: Helper = { is: 'away', lost: wasHere, tries, retryInMs: event.retryInMs, ...why };
      return { ...lost(session), helper: away };
    }
    case 'away-because': {
      if (session.helper.is !== 'away') return session;
      const { is, lost: wasLost, tries, retryInMs } = session.helper;
      return { ...session, helper: { is, lost: wasLost, tries, retryInMs, ...(event.why && { why: event.why }) } };
    }
    case 'unreadable':
      return session.helper.is === 'here' ? { ...session, helper: { ...session.helper, unread: event.path } } : session;

    case 'looking':
      return inRun(session, event.id, { plan: event.plan });
    case 'observed':
      return session.step.at === 'looking'
        ? inRun(session, event.id, { evidence: { ...session.step.run.evidence, ...event.evidence } })
        : session;
    case 'finished':
      return isRunning(session, event.id) ? over(session, { end: 'finished', elapsedMs: event.elapsedMs }) : session;
    case 'problem': {
      const computer = event.id === null ? updateComputer(session.computer, event) : session.computer;
      if (computer !== session.computer) return { ...session, computer };
      const told = { ...session, problem: { run: event.id, path: event.path, say: event.say } };
      return event.id !== null && isRunning(session, event.id) ? over(told, { end: 'refused' }) : told;
    }
    default: {
      const never: never = event;
      return never;
    }
  }
}

/** A mail that came back, read as such. */
function isAnswer({ reading }: Report): boolean {
  return reading !== null && reading.isSendError && reading.kind === 'bounce';
}

/** Whether the text alone says anything worth a screen of its own. */
function saysAnything({ possible }: Extract<Event, { type: 'asked' }>): boolean {
  return possible.findings.some(({ standing }) => standing !== 'excluded');
}

function tell(session: Session, { report, possible }: Extract<Event, { type: 'asked' }>): Session {
  return { ...session, refusal: null, step: { at: 'told', report, possible, last: lastOf(session) } };
}

/** An address tells the provider's servers; a server's name is enough by itself. */
export function hasWhereToLook(report: Report): boolean {
  return report.account.smtp.host !== undefined || report.account.email !== undefined;
}

/** The runs on the screen, or those that were before something new was begun. */
export function lastOf(session: Session): Runs | null {
  const { step } = session;
  if (step.at === 'done' || step.at === 'sign-in') return { run: step.run, before: step.before, changed: step.changed };
  // What is left while it goes on is stopped by that.
  if (step.at === 'looking') {
    return { run: { ...step.run, end: 'stopped' }, before: step.before, changed: step.changed };
  }
  return step.last;
}

function asking(session: Session): Session {
  return {
    ...session,
    settings: false,
    watch: false,
    round: null,
    problem: null,
    desk: cleared(session.desk),
    step: { at: 'asking', last: lastOf(session) },
  };
}

/** What was being read when something was refused comes still, or it is what was refused; either way it is not read yet. */
function withoutReading({ heard }: Session): Session['heard'] {
  return heard.is === 'reading' ? { is: 'nothing' } : heard;
}

function heardFrom(event: Extract<Event, { type: 'read' }>): Session['heard'] {
  const { reading, possible, errors, chosen, doubts } = event;
  return {
    is: 'read',
    reading,
    possible,
    ...(errors && errors.length > 1 && { errors, chosen: chosen ?? 0 }),
    ...(doubts && doubts.length > 0 && { doubts }),
  };
}

/** How many characters tell one text from another. */
const BEGINNING = 20;

/**
 * The account's fields once the text is another one: what was filled in for an error goes with it, also where the box was
 * cleared in between; what was typed without one stays.
 */
function draftAfter({ text, draft, draftOf, firstRun }: Session, next: string) {
  const beginning = next.trim().slice(0, BEGINNING);
  const now = { firstRun: firstRun && next === '' };
  if (beginning === '') return { ...now, draft, draftOf };
  const isOther = text.trim() === '' ? draftOf !== '' && !next.includes(draftOf) : replaces(text, next);
  if (isOther) return { ...now, draft: emptyDraft, draftOf: '' };
  return { ...now, draft, draftOf: draftOf === '' ? '' : beginning };
}

/** Whether another text was put in place of one, rather than the one edited. */
function replaces(before: string, after: string): boolean {
  const start = before.trim().slice(0, 20);
  return start !== '' && !after.includes(start) && !before.includes(after.trim().slice(0, 20));
}

function wantAccount(session: Session, report: Report): Session {
  const draft = filled(session.draft, report.account);
  const draftOf = report.reading && session.source.from === 'typed' ? session.text.trim().slice(0, BEGINNING) : '';
  return { ...session, draft, draftOf, refusal: null, step: { at: 'account', problems: {}, last: lastOf(session) } };
}

/** S11 once more: the address was not enough. */
function wantServer(session: Session, domain: string): Session {
  const { step } = session;
  if (step.at !== 'done' && step.at !== 'waiting') return session;
  const { report, possible } = step.at === 'done' ? { ...step.run, possible: step.run.diagnosis } : step;
  const wanting = wantAccount(session, report);
  const unnamed = { domain, reading: report.reading, possible };
  return wanting.step.at === 'account' ? { ...wanting, step: { ...wanting.step, unnamed } } : wanting;
}

/** Whether Check was pressed once more with nothing new: a second press looks again all the same. */
function isStillUnnamed({ step, helper }: Session, { account }: Report): boolean {
  if (step.at !== 'account' || !step.unnamed || step.problems.host || helper.is !== 'here') return false;
  return account.smtp.host === undefined && account.email?.endsWith(`@${step.unnamed.domain}`) === true;
}

/** A complaint at a field goes away as soon as the field changes; a new one comes only with Check. */
function stillWrong(session: Session, draft: Session['draft']) {
  if (session.step.at !== 'account') return {};
  const before = session.draft;
  return Object.fromEntries(
    Object.entries(session.step.problems).filter(
      ([field]) => before[field as keyof typeof before] === draft[field as keyof typeof draft],
    ),
  );
}

function look(session: Session, report: Report, before: Run | null, changed: boolean): Session {
  const runs = session.runs + 1;
  const run: Run = {
    id: `${session.salt}-${runs}`,
    report,
    plan: [],
    evidence: {},
    diagnosis: { findings: [], settled: false },
    end: null,
    elapsedMs: null,
    // What webmail said holds as long as nobody says that something was changed.
    ...(before?.webmail !== undefined && !changed && isOfSame(before.report, report) && { webmail: before.webmail }),
  };
  return { ...session, runs, refusal: null, problem: null, step: { at: 'looking', run, before, changed } };
}

/** Whether two looks are at one and the same: the error that was met, and the account. */
function isOfSame(before: Report, now: Report): boolean {
  const [was, is] = [before.account, now.account];
  return before.reading === now.reading && was.email === is.email && was.smtp.host === is.smtp.host;
}

/** Goes on with the first account that is left; where the helper is away, once it is back. */
function nextOf(session: Session, round: Round): Session {
  const [report, ...left] = round.left;
  if (!report) return { ...session, round, step: { at: 'round', last: lastOf(session) } };
  if (session.helper.is !== 'here') {
    const possible = { findings: [], settled: false };
    return { ...session, round, refusal: null, step: { at: 'waiting', report, possible, last: lastOf(session) } };
  }
  const now = look(session, report, null, false);
  return now.step.at === 'looking' ? { ...now, round: { ...round, left, running: now.step.run.id } } : now;
}

/** One account of the round is over, or its list asks to go on. What was stopped or lost in one run holds up the others. */
function inRound(session: Session): Session {
  const { round, step } = session;
  if (!round) return session;
  if (step.at === 'round') return round.left.length > 0 ? nextOf(session, round) : session;
  if (step.at !== 'done' || !isTurn(session)) return session;
  const now = withEnded(round, step.run);
  const goesOn = step.run.end === 'finished' || step.run.end === 'refused';
  return goesOn ? nextOf(session, now) : { ...session, round: now, step: { at: 'round', last: lastOf(session) } };
}

/** Opens one account's result, or goes back to the list of them. */
function openOfRound(session: Session, index: number | null): Session {
  const { round, step } = session;
  if (!round || round.running !== null) return session;
  if (index === null) {
    if (step.at === 'looking') return session;
    return { ...session, watch: false, round: closed(round, step), step: { at: 'round', last: lastOf(session) } };
  }
  const run = round.over[index];
  if (!run || step.at !== 'round') return session;
  return { ...session, round: { ...round, open: index }, step: { at: 'done', run, before: null, changed: false } };
}

function isRunning(session: Session, id: string): boolean {
  return session.step.at === 'looking' && session.step.run.id === id;
}

/** Messages of a run that was stopped may still come in; they change nothing. */
function inRun(session: Session, id: string, more: Partial<Run>): Session {
  return session.step.at === 'looking' && session.step.run.id === id
    ? { ...session, step: { ...session.step, run: { ...session.step.run, ...more } } }
    : session;
}

function over(session: Session, end: Partial<Run>): Session {
  return session.step.at === 'looking'
    ? { ...session, step: { ...session.step, at: 'done', run: { ...session.step.run, ...end } } }
    : session;
}

function lost(session: Session): Session {
  return { ...over(session, { end: 'lost' }), computer: computerGone(session.computer) };
}

/** S12. Each time the accounts are read anew: they may have been changed in Outlook since. */
function choose(session: Session): Session {
  const computer = { ...session.computer, accounts: { is: 'reading' } } as const;
  return { ...session, computer, refusal: null, step: { at: 'choosing', chosen: null, last: lastOf(session) } };
}
