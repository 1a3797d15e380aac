/*
 * The second chunk: what reading and judging need, with the tables of codes, words, replies and providers. It comes while
 * the first screen is read, so that the paste box need not wait for it. What only some texts call for comes after it.
 */
export { diagnose } from '../helper/causes/diagnose.ts';
export { read } from '../helper/reading/read.ts';
export { reportFrom } from '../helper/reading/report.ts';
export { fetchParts, plainOf } from './plain-text.ts';
export { doubtsOf } from './session/doubts.ts';
export { errorsIn, firstOf } from './session/several.ts';

/** Fetches the third chunk; from here, so that it need not bring again what this one has. */
export const fetchLater = () => import('./later.ts');

/** Fetches what reads the open item: only Outlook has one. */
export const fetchOpenItem = () => import('./outlook/item.ts');
