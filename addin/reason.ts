/*
 * What reading and judging need: tables of codes, replies and providers, and the causes. Loaded as a second chunk, so
 * that the paste box stands before they have come.
 */
export { diagnose } from '../helper/causes/diagnose.ts';
export { read } from '../helper/reading/read.ts';
export { reportFrom } from '../helper/reading/report.ts';
export { stepsForAll } from '../helper/steps/steps.ts';
