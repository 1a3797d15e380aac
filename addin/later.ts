/*
 * The third chunk: every screen but the first, the way to the helper with the schemas of its messages, reports, and what
 * opens files. It comes right after the second.
 */
export { replayIn, take } from './file.ts';
export { reportToCompare } from './pane/report/compare-with.ts';
export { wantsHistory } from './session/past.ts';
export { browser, onReturn } from './link/browser.ts';
export { eventOf } from './link/event-of.ts';
export { linkTo } from './link/link.ts';
export { whyAway } from './link/why-away.ts';
export * as screens from './pane/screens.ts';
export { accountFrom } from './session/account-from.ts';
export { accountOf, draftOf, roundFrom } from './session/chosen.ts';
export { keepRun, keptRun } from './session/kept-run.ts';
export { corrected } from './session/changed.ts';
