/*
 * The second chunk: what reading and judging need (tables of codes, replies and providers, and the causes), the way to
 * the helper with the schemas of its messages, and every screen but the first. It comes while the first screen is read,
 * so that the paste box need not wait for it.
 */
export { diagnose } from '../helper/causes/diagnose.ts';
export { read } from '../helper/reading/read.ts';
export { reportFrom } from '../helper/reading/report.ts';
export { browser, onReturn } from './link/browser.ts';
export { eventOf } from './link/event-of.ts';
export { linkTo } from './link/link.ts';
export * as screens from './pane/screens.ts';
export { accountFrom } from './session/account-from.ts';
export { corrected } from './session/changed.ts';
