import * as v from 'valibot';
import { CHECK_IDS, evidenceSchema } from './evidence.ts';
import { reportSchema } from './report.ts';

/*
 * What the pane and the helper say to each other over the WebSocket. Schema first; the types come out of it.
 * The page hands over a report and can name neither a check nor a command.
 */

/** Raised when a message changes its meaning. A pane and a helper of different numbers say so and stop. */
export const PROTOCOL = 1;

/** Most characters of one message, either way. A report is small; a reading's words are cut at their source. */
export const MESSAGE_LIMIT = 256 * 1024;

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/** What the pane may say. */
export const toHelperSchema = v.variant('type', [
  v.object({ type: v.literal('hello'), protocol: v.number(), token: v.pipe(v.string(), v.maxLength(128)) }),
  v.object({ type: v.literal('look'), id, report: reportSchema }),
  v.object({ type: v.literal('stop'), id }),
]);
export type ToHelper = v.InferOutput<typeof toHelperSchema>;

/** A practice server the pane lists under "Try it": what to paste, and the account it belongs to. */
export const practiceSchema = v.object({
  id: v.string(),
  /** The error text Outlook would show. */
  text: v.string(),
  report: reportSchema,
});
export type Practice = v.InferOutput<typeof practiceSchema>;

/** What the helper may say. */
export const toPaneSchema = v.variant('type', [
  v.object({
    type: v.literal('welcome'),
    protocol: v.number(),
    version: v.string(),
    practice: v.array(practiceSchema),
  }),
  v.object({ type: v.literal('refused'), why: v.picklist(['token', 'protocol', 'too-many']), version: v.string() }),
  v.object({ type: v.literal('looking'), id, plan: v.array(v.picklist(CHECK_IDS)) }),
  /** One or more observations, each under its check's id. */
  v.object({ type: v.literal('observed'), id, evidence: evidenceSchema }),
  v.object({ type: v.literal('finished'), id, elapsedMs: v.number() }),
  /** A message could not be taken: which place in it was wrong, and why. Other runs go on. */
  v.object({ type: v.literal('problem'), id: v.optional(id), path: v.string(), say: v.string() }),
]);
export type ToPane = v.InferOutput<typeof toPaneSchema>;
