import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Diagnosis } from '../helper/causes/diagnose.ts';
import type { Account } from '../helper/protocol/account.ts';
import type { Report } from '../helper/protocol/report.ts';
import { earlyBox } from './early-box.ts';
import type { Link } from './link/link.ts';
import { joinOutlook } from './outlook/outlook.ts';
import type { Actions } from './pane/actions.ts';
import { BOX_ID } from './pane/ask/paste-box.tsx';
import { sizeOf } from './pane/draft-size.ts';
import { Frame } from './pane/frame.tsx';
import { Pane } from './pane/pane.tsx';
import type { Screens } from './pane/screen.ts';
import { verdictOf } from './pane/verdict/verdict-of.ts';
import type { Then } from './session/desk.ts';
import type { Event } from './session/event.ts';
import { isTurn } from './session/round.ts';
import { ofOwner } from './session/owner.ts';
import { isFirstRun, keepBegun } from './session/first-run.ts';
import { givenOf } from './session/given.ts';
import { blocklistsOf, languageToSpeak } from './session/managed.ts';
import { keepPreferences, keptPreferences } from './session/preferences.ts';
import { judged } from './session/judged.ts';
import { keep, kept } from './session/keep.ts';
import type { OpenItem, Session } from './session/session.ts';
import { storeOf } from './session/store.ts';
import { unnamedIn } from './session/unnamed.ts';
import { toHelper } from './session/to-helper.ts';
import type { Language } from '../helper/words/language.ts';
import type * as third from './later.ts';
import type * as second from './reading.ts';
import { metNow } from './session/met-now.ts';
import { begin, lastOf, update } from './session/update.ts';
import { beginIn, changeTo, fetchFindingWords, fetchSteps, languageAtFirst } from './words.ts';

/*
 * The page. It knows all the parts and puts them together: what happens goes into the session as an event, what the
 * session is goes to the screen, and what the helper has to be told follows from what the session became.
 */

type Reader = typeof second;
type Later = typeof third;

const nothingFits: Diagnosis = { findings: [], settled: false };

/** Between two looks at what is watched. */
const WATCH_EVERY = 60_000;
/** Between two looks whether the network is back; a browser does not always say so. */
const OFFLINE_EVERY = 15_000;

/** Typing goes on for longer than that between two letters only when it is over. */
const READ_AFTER = 300;
/** So many characters at once were not typed. */
const PASTED = 8;
/** Before this nothing is said about connecting: it would only flash by. */
const SLOW_AFTER = 400;

let reader: Reader | null = null;
let later: Later | null = null;
let link: Link | null = null;
const begunIn = languageAtFirst(kept().language?.is);
// Until then the page's own box takes what is pasted.
await beginIn(begunIn);
// After the first screen is painted: before, it would take that one's time.
const readerComes = painted()
  .then(() => Promise.all([import('./reading.ts'), fetchFindingWords(begunIn)]))
  .then(([come]) => (reader = come));
const laterComes = readerComes.then(({ fetchLater }) => fetchLater()).then((come) => (later = come));

const early = earlyBox(document.getElementById(BOX_ID));
const store = storeOf(
  {
    ...begin(
      { language: { is: begunIn, chosen: false }, ...kept(), ...(early?.text && { text: early.text }) },
      saltOfPage(),
    ),
    firstRun: isFirstRun() && !early,
    preferences: keptPreferences(),
  },
  (session, event) =>
    judged(session, update(session, event), (...seen) => reader?.diagnose(...seen) ?? { findings: [], settled: false }),
);
const send = (event: Event) => {
  store.send(event);
};

const actions: Actions = {
  type: (text) => send({ type: 'typed', text }),
  refuseLong: () => send({ type: 'refused-input', refusal: { why: 'text-too-big' } }),
  chooseFile(file) {
    void open(file);
  },
  takeMessage() {
    const { host } = store.now();
    if (host.is === 'outlook' && host.item.is === 'message') takeMessage(host.item);
  },
  begin() {
    send({ type: 'begun' });
    document.getElementById(BOX_ID)?.focus();
  },
  chooseError: (index) => void chooseError(index),
  checkDraft: () => void checkDraft(),
  stay: () => send({ type: 'stayed' }),
  practise: (practice) => send({ type: 'gave', source: { from: 'practice', practice } }),
  startOver() {
    // The box as it was typed in, and nothing in its place.
    send({ type: 'typed', text: store.now().text });
  },
  showLast: () => send({ type: 'showed-last' }),
  check: () => void check(),
  checkAnyway() {
    const { step } = store.now();
    if (step.at === 'told') send({ type: 'asked', report: step.report, possible: nothingFits, anyway: true });
  },
  wantSignIn: () => send({ type: 'sign-in-wanted' }),
  trySignIn({ user, password, sendTest }) {
    const run = lastOf(store.now())?.run;
    if (!run) return;
    const { account } = run.report;
    const report = { ...run.report, account: { ...account, smtp: { ...account.smtp, user } }, date: now() };
    // For as long as it takes to hand it over, beside the session: that is kept, shown and replayed.
    secret = { password, sendTest };
    send({ type: 'again', report, changed: false });
    secret = null;
  },
  watch: (on) => send({ type: 'watch', on }),
  tellWebmail: (works) => send({ type: 'told-webmail', works }),
  checkAccount: () => send({ type: 'account-wanted', report: emptyReport() }),
  nameServer: (domain) => send({ type: 'server-wanted', domain }),
  draft: (draft) => send({ type: 'drafted', draft }),
  submitAccount: () => void submitAccount(),
  stop: () => send({ type: 'stopped' }),
  again() {
    const run = lastOf(store.now())?.run;
    if (run) send({ type: 'again', report: { ...run.report, date: now() }, changed: false });
  },
  changed() {
    const run = lastOf(store.now())?.run;
    if (!run) return;
    const verdict = verdictOf(run);
    const corrections = verdict.is === 'one' ? verdict.finding.corrections : [];
    const account = later?.corrected(run.report.account, corrections) ?? run.report.account;
    // The error was met with the settings before; with the new ones none has been met yet.
    send({ type: 'again', report: { ...run.report, reading: null, account, date: now() }, changed: true });
  },
  pair: (code) => link?.pair(code),
  retry: () => (link ? link.retry() : location.reload()),
  reload: () => location.reload(),
  openSettings: (open) => send({ type: 'opened-settings', open }),
  prefer: (preferences) => {
    send({ type: 'preferred', preferences });
    keepPreferences(preferences);
  },
  chooseLanguage: (language) => void speak(language, true),
  chooseOutlook: (outlook) => send({ type: 'chose-outlook', outlook }),
  lookAtAccounts: () => send({ type: 'accounts-asked' }),
  answerConsent: (given) => send({ type: 'answered', given }),
  chooseAccount: (id) => send({ type: 'chose-account', id }),
  checkChosen: (id) => void checkChosen(id),
  checkAll: (ids) => void checkAll(ids),
  checkRest: () => send({ type: 'round-on' }),
  openResult: (index) => send({ type: 'round-opened', index }),
  switchEar: (on) => send({ type: 'switched-ear', on }),
  lookIntoCaught: () => void lookIntoCaught(),
  dismissCaught: () => send({ type: 'caught-dismissed' }),
  openWindow: (action, sure) => send({ type: 'window-wanted', action, sure }),
  declineWindow: (action) => send({ type: 'window-declined', action }),
  desk: (desk) => send({ type: 'desk', desk }),
  compareWith: (then) => void compareWith(then),
  eraseHistory: () => link?.say({ type: 'history-erase' }),
  keepHistory: (on) => link?.say({ type: 'history-keep', on }),
};

async function open(file: File): Promise<void> {
  const { take } = await laterComes;
  const taken = await take(file);
  if ('replay' in taken) send({ type: 'desk', desk: { paper: { at: 'replay', replay: taken.replay }, then: null } });
  else if ('source' in taken) {
    send({ type: 'gave', source: taken.source });
    await readAtOnce();
  } else send({ type: 'refused-input', refusal: taken.refusal });
}

/** Reads what was just given. A mail that came back is answered with no press more: giving it was the request. */
async function readAtOnce(): Promise<void> {
  const { source } = store.now();
  clearTimeout(reading);
  await read();
  const { step, source: after, heard } = store.now();
  if (step.at !== 'asking' || after !== source || heard.is !== 'read') return;
  if (heard.reading.kind === 'bounce') await check();
}

/** Reads what there is now. Also before a look, when Check was quicker than the reading. */
async function read(): Promise<void> {
  const { source, text } = store.now();
  const given = givenOf({ source, text });
  if (given.text.trim() === '') return;
  const mayBeReport = source.from === 'typed' && given.text.trimStart().startsWith('{');
  const pasted = mayBeReport ? (await laterComes).replayIn(given.text) : null;
  if (pasted) {
    if (store.now().text !== text) return;
    // The text stays in the box, below what it opens.
    if ('replay' in pasted)
      send({ type: 'desk', desk: { paper: { at: 'replay', replay: pasted.replay }, then: null } });
    else send({ type: 'refused-input', refusal: { why: 'mail', name: null, said: pasted.refused } });
    return;
  }
  send({ type: 'reading' });
  const { diagnose, doubtsOf, errorsIn, firstOf, plainOf, read: readText, reportFrom } = await readerComes;
  const plain = await plainOf(given);
  const after = store.now();
  // Something else was given meanwhile; its own reading is on its way.
  if (after.source !== source || after.text !== text) return;
  if ('refused' in plain) {
    send({ type: 'refused-input', refusal: { why: 'mail', name: null, said: plain.refused } });
    return;
  }
  const date = now();
  const errors = source.from === 'practice' ? [] : errorsIn(plain.text, (part) => readText(part, date.slice(0, 10)));
  const chosen = firstOf(errors);
  const ofText = () => reportFrom({ text: errors[chosen]?.text ?? plain.text, date });
  const report = source.from === 'practice' ? source.practice.report : ofText();
  const reading = report.reading ?? ofText().reading;
  const doubts = doubtsOf(plain.text);
  if (reading) send({ type: 'read', reading, possible: diagnose(report, {}, false), errors, chosen, doubts });
}

async function check(): Promise<void> {
  if (store.now().heard.is !== 'read') await read();
  const { heard, source, text } = store.now();
  if (heard.is !== 'read') {
    // Where there is a text, it is told already why it was not read.
    const isEmpty = givenOf({ source, text }).text.trim() === '';
    if (isEmpty) send({ type: 'refused-input', refusal: { why: 'nothing-given' } });
    return;
  }
  if (source.from === 'practice') {
    send({ type: 'asked', report: metNow(source.practice, now()), possible: heard.possible, anyway: true });
  } else await ask(undefined);
}

async function submitAccount(): Promise<void> {
  const { accountFrom } = await laterComes;
  const drafted = accountFrom(store.now().draft);
  if (drafted.ok) await ask(drafted.account);
  else send({ type: 'draft-wrong', problems: drafted.problems });
}

/** An account as Outlook has it. Where it cannot be looked at as it stands, the form says at which field. */
async function checkChosen(id: string): Promise<void> {
  const { accountOf, draftOf } = await laterComes;
  const { accounts } = store.now().computer;
  const chosen = accounts.is === 'read' ? accounts.settings.accounts.find((one) => one.id === id) : undefined;
  if (!chosen) return;
  const read = accountOf(chosen);
  send({ type: 'drafted', draft: draftOf(chosen) });
  if (read.ok) {
    await ask(read.account);
  } else {
    send({ type: 'account-wanted', report: emptyReport() });
    send({ type: 'draft-wrong', problems: read.problems });
  }
}

/** Several of Outlook's accounts. The error goes with the one that it names, and with each where it names none of them. */
async function checkAll(ids: readonly string[]): Promise<void> {
  const { plainOf, reportFrom } = await readerComes;
  const { roundFrom } = await laterComes;
  const { source, text, heard, computer } = store.now();
  if (computer.accounts.is !== 'read') return;
  const plain = source.from === 'practice' ? { text: '' } : await plainOf(givenOf({ source, text }));
  const one = heard.is === 'read' ? heard.errors?.[heard.chosen ?? 0]?.text : undefined;
  const error = one ?? ('text' in plain ? plain.text : '');
  const chosen = computer.accounts.settings.accounts.filter(({ id }) => ids.includes(id));
  const reports = roundFrom(chosen, heard.is === 'read' ? heard.reading : null).map(({ account, isMeant }) =>
    reportFrom({ text: isMeant ? error : '', account, date: now() }),
  );
  send({ type: 'round-asked', reports });
}

/** The same account from this computer, beside what a report or an earlier finding says of it. */
async function compareWith(then: Then): Promise<void> {
  const { diagnose } = await readerComes;
  const { reportToCompare } = await laterComes;
  const report = reportToCompare(then, now());
  send({ type: 'desk', desk: { paper: null, then } });
  send({ type: 'asked', report, possible: diagnose(report, {}, false) });
}

/** What Outlook reported is read and looked into at once, where it is about sending. */
async function lookIntoCaught(): Promise<void> {
  const { caught } = store.now().computer;
  if (!caught) return;
  send({ type: 'gave', source: { from: 'caught', at: caught.at, text: caught.text } });
  send({ type: 'caught-dismissed' });
  clearTimeout(reading);
  await read();
  const { heard } = store.now();
  if (heard.is === 'read' && heard.reading.isSendError) await check();
}

/** Another one of several errors in the same text. */
async function chooseError(chosen: number): Promise<void> {
  const { diagnose, reportFrom } = await readerComes;
  const { heard } = store.now();
  const error = heard.is === 'read' ? heard.errors?.[chosen] : undefined;
  if (heard.is !== 'read' || !error) return;
  const report = reportFrom({ text: error.text, date: now() });
  send({ ...heard, type: 'read', reading: error.reading, possible: diagnose(report, {}, false), chosen });
}

/** The way of the draft that is open: from its sender, with its size. */
async function checkDraft(): Promise<void> {
  const { host } = store.now();
  if (host.is !== 'outlook' || host.item.is !== 'draft') return;
  const { attachments, owner } = host.item;
  // What Outlook says it is sent from; else whose mailbox it lies in.
  const from = host.item.from ?? owner;
  const size = attachments ? sizeOf(host.item) : 0;
  const account: Account = { ...(from && { email: from }), smtp: {}, ...(size > 0 && { message: { size } }) };
  await ask(from === undefined ? undefined : account);
}

/** Wants to look, with the account as far as it is known. */
async function ask(account: Account | undefined): Promise<void> {
  const { diagnose, plainOf, reportFrom } = await readerComes;
  const { source, text } = store.now();
  const plain = source.from === 'practice' ? { text: '' } : await plainOf(givenOf({ source, text }));
  // An account can be checked without its error, too.
  const { heard } = store.now();
  const one = heard.is === 'read' ? heard.errors?.[heard.chosen ?? 0]?.text : undefined;
  const read = reportFrom({ text: one ?? ('text' in plain ? plain.text : ''), account, date: now() });
  const report = { ...read, account: ofOwner(read.account, source) };
  send({ type: 'asked', report, possible: diagnose(report, {}, false), anyway: account !== undefined });
}

/** The last one asked for counts, whichever comes first. */
async function speak(language: Language, chosen: boolean): Promise<void> {
  wantedLanguage = language;
  await changeTo(language);
  if (wantedLanguage === language) send({ type: 'language', language, chosen });
}

let wantedLanguage: Language = begunIn;

/** Outlook's own language is the page's, unless another one was chosen; the steps are in it in any case. */
async function takeMenus(language: Language | null): Promise<void> {
  if (language !== null) await fetchSteps(language);
  send({ type: 'menus', language });
  const { is, chosen } = store.now().language;
  const isSet = store.now().computer.can?.managed?.language !== undefined;
  if (language !== null && language !== is && !chosen && !isSet) await speak(language, false);
}

function takeMessage({ subject, text, plain, owner }: Extract<OpenItem, { is: 'message' }>): void {
  send({
    type: 'gave',
    source: { from: 'message', subject, text, ...(plain && { plain }), ...(owner !== undefined && { owner }) },
  });
}

/** What is open in Outlook is read on opening; an error in it is used at once where nothing else was begun. */
async function hear(item: OpenItem): Promise<void> {
  if (item.is !== 'message' || item.reading) return;
  const { plainOf, read: readText } = await readerComes;
  const plain = await plainOf({ text: item.text, raw: !item.plain });
  const { host } = store.now();
  if (host.is !== 'outlook' || host.item !== item) return;
  const known = { ...item, reading: readText('text' in plain ? plain.text : item.text) };
  send({ type: 'item', item: known });
  const { step, source, text } = store.now();
  const isIdle = step.at === 'asking' && step.last === null && source.from === 'typed' && text === '';
  if (!known.reading.isSendError || !isIdle) return;
  takeMessage(known);
  await readAtOnce();
}

/** What the session became and was not before: that is what is to be done. */
function conduct(after: Session, before: Session): void {
  const run = after.step.at === 'looking' ? after.step.run : null;
  const runBefore = before.step.at === 'looking' ? before.step.run : null;
  if (run && run.id !== runBefore?.id) {
    const { id, report } = run;
    const blocklists = blocklistsOf(after);
    link?.say(
      secret ? { type: 'attempt', id, report, blocklists, ...secret } : { type: 'look', id, report, blocklists },
    );
  }
  if (runBefore && run?.id !== runBefore.id) link?.say({ type: 'stop', id: runBefore.id });
  if (after.computer !== before.computer) {
    const set = languageToSpeak(after);
    if (set) void speak(set, true);
    for (const message of toHelper(after.computer, before.computer)) link?.say(message);
  }
  const domain = unnamedAtEnd(after, before);
  if (domain !== null) {
    send({ type: 'server-wanted', domain });
    return;
  }
  if (isTurn(after)) {
    send({ type: 'round-on' });
    return;
  }
  if (later?.wantsHistory(after, before)) link?.say({ type: 'history' });
  if (after.text !== before.text || after.source !== before.source) {
    clearTimeout(reading);
    const isTyped = after.source.from === 'typed' && Math.abs(after.text.length - before.text.length) < PASTED;
    reading = setTimeout(() => void read(), isTyped ? READ_AFTER : 0);
  }
  if (
    after.text !== before.text ||
    after.draft !== before.draft ||
    after.outlook !== before.outlook ||
    after.language !== before.language
  ) {
    clearTimeout(keeping);
    keeping = setTimeout(() => keep(store.now()), 200);
  }
  if (after.step !== before.step && after.step.at !== 'looking') later?.keepRun(after);
  if (after.step !== before.step || after.watch !== before.watch || after.helper !== before.helper) watchOver(after);
  if (before.firstRun && !after.firstRun) keepBegun();
  if (after.host.is === 'outlook' && after.host !== before.host) void hear(after.host.item);
  if (after.helper !== before.helper && after.helper.is === 'connecting') expectSlow();
}

/** The domain whose server has to be named, where a look has just ended for want of it and told nothing else. */
function unnamedAtEnd(after: Session, before: Session): string | null {
  if (before.step.at !== 'looking' || after.step.at !== 'done' || after.round) return null;
  const { run } = after.step;
  const { is } = verdictOf(run);
  return run.end === 'finished' && (is === 'several' || is === 'unsure') ? unnamedIn(run) : null;
}

/** Looks again after a while at what is watched, and at a network that was not there. */
function watchOver({ step, watch, helper }: Session): void {
  clearTimeout(watching);
  if (step.at !== 'done') return;
  const { is } = verdictOf(step.run);
  const isDown = step.run.diagnosis.findings[0]?.cause === 'server-down';
  if (watch && !isDown && is !== 'offline') {
    send({ type: 'watch', on: false });
  } else if (is === 'offline' && !watch) {
    send({ type: 'watch', on: true });
  } else if (watch && helper.is === 'here') {
    watching = setTimeout(actions.again, is === 'offline' ? OFFLINE_EVERY : WATCH_EVERY);
  }
}

let secret: { readonly password: string; readonly sendTest: boolean } | null = null;
let watching: ReturnType<typeof setTimeout> | undefined;
let reading: ReturnType<typeof setTimeout> | undefined;
let keeping: ReturnType<typeof setTimeout> | undefined;
let slow: ReturnType<typeof setTimeout> | undefined;

function expectSlow(): void {
  clearTimeout(slow);
  slow = setTimeout(() => send({ type: 'slow' }), SLOW_AFTER);
}

function emptyReport(): Report {
  const { heard } = store.now();
  const server =
    heard.is === 'read' && heard.reading.isSendError && heard.reading.kind !== 'bounce' ? heard.reading : null;
  const account: Account = {
    ...(server?.account && { email: server.account }),
    smtp: { ...(server?.server && { host: server.server }), ...(server?.port && { port: server.port }) },
  };
  return { reading: null, account: ofOwner(account, store.now().source), date: now() };
}

/** Soon after the next frame; a page that nobody sees has none. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 500);
  });
}

function now(): string {
  return new Date().toISOString();
}

/** Sets this page's runs apart from those of another page and of this one before a reload. */
function saltOfPage(): string {
  return `p${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? ''}`;
}

function nonceOfPage(): string | null {
  const content = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
  // Without a helper to fill it in there is no policy either.
  return content === '' || content === '__NONCE__' ? null : content;
}

function Page() {
  const session = useSyncExternalStore(store.subscribe, store.now);
  const [screens, setScreens] = useState<Screens | null>(null);
  useEffect(() => {
    laterComes.then(
      (come) => setScreens(come.screens),
      () => undefined,
    );
  }, []);
  return (
    <Frame theme={session.theme} language={session.language.is} nonce={nonceOfPage()}>
      <Pane session={session} actions={actions} screens={screens} />
    </Frame>
  );
}

store.subscribe(conduct);
expectSlow();

const root = document.getElementById('root');
if (root) {
  const page = createRoot(root);
  // In one go, so that no key pressed meanwhile is lost between the static box and this one.
  flushSync(() => page.render(<Page />));
  early?.handOver(document.getElementById(BOX_ID));
}

laterComes.then(
  ({ browser, eventOf, keptRun, linkTo, onReturn, whyAway }) => {
    const restored = keptRun();
    // Who has begun to type is not sent away from the box.
    if (restored) send({ type: 'restored', ...restored, isShown: restored.isShown && !early });
    link = linkTo(browser, (told) => {
      send(eventOf(told));
      if (told.is === 'gone') void whyAway(browser).then((why) => send({ type: 'away-because', why }));
    });
    onReturn(() => {
      link?.retry();
      // A network that is back is seen at once.
      const { step, watch } = store.now();
      if (watch && step.at === 'done' && verdictOf(step.run).is === 'offline') actions.again();
    });
    reader?.fetchParts();
  },
  // It comes from the helper, so the helper has just gone; loading the page again is all there is.
  () => send({ type: 'gone', retryInMs: 0 }),
);

// What was kept from before a reload is read again.
if (store.now().text !== '') void read();
addEventListener('pagehide', () => {
  keep(store.now());
  later?.keepRun(store.now());
});

// Office.js is large; the box comes first.
setTimeout(() =>
  joinOutlook(
    (event) => {
      if (event.type === 'menus') void takeMenus(event.language);
      else send(event);
    },
    async (...seen) => (await (await readerComes).fetchOpenItem()).openItem(...seen),
  ),
);
