/*
 * The second chunk: what reading and judging need (tables of codes, replies and providers, and the causes), the way to
 * the helper with the schemas of its messages, what opens files, and every screen but the first. It comes while the first
 * screen is read, so that the paste box need not wait for it. What takes whole mails apart comes after it by itself.
 */
export { diagnose } from '../helper/causes/diagnose.ts';
export { read } from '../helper/reading/read.ts';
export { reportFrom } from '../helper/reading/report.ts';
export { replayIn, take } from './file.ts';
export { reportToCompare } from './pane/report/compare-with.ts';
export { wantsHistory } from './session/past.ts';
export { browser, onReturn } from './link/browser.ts';
export { eventOf } from './link/event-of.ts';
export { linkTo } from './link/link.ts';
export { whyAway } from './link/why-away.ts';
export * as screens from './pane/screens.ts';
export { fetchMailParts, plainOf } from './plain-text.ts';
export { accountFrom } from './session/account-from.ts';
export { accountOf, draftOf, roundFrom } from './session/chosen.ts';
export { keepRun, keptRun } from './session/kept-run.ts';
export { doubtsOf } from './session/doubts.ts';
export { errorsIn, firstOf } from './session/several.ts';
export { corrected } from './session/changed.ts';
