import * as v from 'valibot';
import { LANGUAGES } from '../words/language.ts';
import { actionIdSchema } from './actions.ts';
import { PAIRING_CODE, THIRTY_TWO_BYTES } from './challenge.ts';
import { CHECK_IDS, evidenceSchema } from './evidence.ts';
import { text } from './facts/common.ts';
import { outlookSettingsFact } from './facts/outlook-settings.ts';
import { historySchema } from './history.ts';
import { PASSWORD_LIMIT } from './limits.ts';
import { reportSchema } from './report.ts';

/*
 * What the pane and the helper say to each other over the WebSocket. Schema first; the types come out of it.
 * The page hands over a report and can name neither a check nor a command. Of this computer beside its network it may
 * ask `consent`, `accounts`, `listen`, `open` and the three of the history. The helper refuses accounts and listening without
 * consent, and any window that is not on its own list. docs/protocol.md has the rules.
 */

/** Raised when a message changes its meaning. A pane and a helper of different numbers say so and stop. */
export const PROTOCOL = 2;

/** Most characters of one message, either way. A report is small; a reading's words are cut at their source. */
export const MESSAGE_LIMIT = 256 * 1024;

/** Most bytes of one message of the pane's: a report, with all that was read of a bounce, has a few thousand. */
export const PANE_MESSAGE_LIMIT = 64 * 1024;

/** Most bytes of a message before the pane has proved who it is. */
export const GREETING_LIMIT = 4 * 1024;

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const thirtyTwoBytes = v.pipe(v.string(), v.regex(THIRTY_TWO_BYTES));

/** What the pane may say. */
export const toHelperSchema = v.variant('type', [
  /** Answers the challenge: a nonce of the pane's own, and the proof that it holds the secret. */
  v.object({ type: v.literal('hello'), protocol: v.number(), nonce: thirtyTwoBytes, proof: thirtyTwoBytes }),
  /** The code that the helper shows its user, from a page that has no secret yet. */
  v.object({ type: v.literal('pair'), protocol: v.number(), code: v.pipe(v.string(), v.regex(PAIRING_CODE)) }),
  /** `blocklists`: public ones may be asked for our address. */
  v.object({ type: v.literal('look'), id, report: reportSchema, blocklists: v.optional(v.boolean()) }),
  /**
   * A look with a sign-in: one try, to the report's own server, over verified TLS. The password is used for it, is in no
   * answer, and is overwritten when the look is over.
   */
  v.object({
    type: v.literal('attempt'),
    id,
    report: reportSchema,
    password: v.pipe(v.string(), v.minLength(1), v.maxLength(PASSWORD_LIMIT)),
    /** Whether a test message goes to the account's own address after it. */
    sendTest: v.boolean(),
    blocklists: v.optional(v.boolean()),
  }),
  v.object({ type: v.literal('stop'), id }),
  /** What the user answered when asked whether Outlook's settings and logs may be read, or that it is taken back. */
  v.object({ type: v.literal('consent'), given: v.boolean() }),
  /** Reads Outlook's settings, once. */
  v.object({ type: v.literal('accounts') }),
  /** Switches hearing Outlook's errors as they happen on or off, for every pane of this helper. */
  v.object({ type: v.literal('listen'), on: v.boolean() }),
  /** Opens a window of the system's, after the user has seen what is started. */
  v.object({ type: v.literal('open'), action: actionIdSchema }),
  /** Earlier findings: tells them, erases them, or switches keeping them on or off. */
  v.object({ type: v.literal('history') }),
  v.object({ type: v.literal('history-erase') }),
  v.object({ type: v.literal('history-keep'), on: v.boolean() }),
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

/** Most characters of what Outlook reported: its code, and a description that is cut at its source. */
const CAUGHT_LIMIT = 2_100;

/** What the helper can do for its user beside looking at the network. */
const computerSchema = v.object({
  system: v.picklist(['windows', 'macos', 'linux', 'other']),
  /** Whether Outlook's settings and logs may be read; `not-here` where this system's cannot be read at all. */
  consent: v.picklist(['given', 'asked-for', 'not-here']),
  /** Whether Outlook's errors can be heard as they happen. */
  canListen: v.boolean(),
  /** The windows that can be opened; `shows` is the very program, by its whole path, and the arguments it is given. */
  actions: v.pipe(v.array(v.object({ id: actionIdSchema, shows: text })), v.maxLength(8)),
  /** The command that makes this computer trust the helper's certificate; absent where it does, or where there is none. */
  untrusted: v.optional(text),
  /** What the organization's policy has set; absent where it sets nothing. */
  managed: v.optional(
    v.object({
      blocklists: v.optional(v.boolean()),
      /** False: earlier findings are not kept, and those that were are erased. */
      keepFindings: v.optional(v.boolean()),
      language: v.optional(v.picklist(LANGUAGES)),
    }),
  ),
});
export type ComputerTold = v.InferOutput<typeof computerSchema>;

/** Why nobody listens to Outlook. */
const silenceSchema = v.picklist([
  'asked', // switched off in a pane
  'consent', // it was taken back
  'not-running', // classic Outlook is not open, and is not opened by us
  'closed', // Outlook was closed
  'language-mode', // PowerShell is restricted by a policy
  'no-compiler',
  'not-attached', // Outlook did not let us hear it
  'no-powershell',
  'silent', // what was started said nothing at all
  'ended',
]);
export type Silence = v.InferOutput<typeof silenceSchema>;

/**
 * Why a pane is not let in. `token`: it does not hold this helper's secret; `code`: not the code that was shown;
 * `no-code`: none is shown just now, it was used, or wrong codes were tried too often; `later`: too many tries in a minute.
 */
const refusalSchema = v.picklist(['token', 'protocol', 'too-many', 'code', 'no-code', 'later']);

/** What the helper may say. */
export const toPaneSchema = v.variant('type', [
  /** Said first. */
  v.object({ type: v.literal('challenge'), protocol: v.number(), version: v.string(), nonce: thirtyTwoBytes }),
  /** The answer to the right code. The page proves with it at once that it holds it. */
  v.object({ type: v.literal('paired'), secret: thirtyTwoBytes }),
  v.object({
    type: v.literal('welcome'),
    protocol: v.number(),
    version: v.string(),
    /** The helper's own proof, without which nothing is believed. */
    proof: thirtyTwoBytes,
    practice: v.array(practiceSchema),
    /** Absent where the helper knows nothing of its computer, or not yet. */
    computer: v.optional(computerSchema),
  }),
  v.object({ type: v.literal('refused'), why: refusalSchema, version: v.string() }),
  v.object({ type: v.literal('looking'), id, plan: v.array(v.picklist(CHECK_IDS)) }),
  /** One or more observations, each under its check's id. */
  v.object({ type: v.literal('observed'), id, evidence: evidenceSchema }),
  v.object({ type: v.literal('finished'), id, elapsedMs: v.number() }),
  /** What the welcome told, once something of it has changed: by this pane, by another one, or at the command line. */
  v.object({ type: v.literal('computer'), computer: computerSchema }),
  v.object({ type: v.literal('accounts'), settings: outlookSettingsFact }),
  /** Whether Outlook is listened to, told to every pane. No reason where it was never asked for. */
  v.object({ type: v.literal('listening'), state: v.picklist(['on', 'off']), why: v.optional(silenceSchema) }),
  /** An error that Outlook has just reported, as text that the reader of pasted texts reads. */
  v.object({
    type: v.literal('caught'),
    at: v.pipe(v.string(), v.isoTimestamp()),
    text: v.pipe(v.string(), v.maxLength(CAUGHT_LIMIT)),
  }),
  /** A window was opened, or the system did not start it. */
  v.object({ type: v.literal('opened'), action: actionIdSchema, well: v.boolean() }),
  /** Earlier findings, in answer to having been asked for them or to a change of them. */
  v.object({ type: v.literal('history'), history: historySchema }),
  /** A message could not be taken: which place in it was wrong, and why. Other runs go on. */
  v.object({ type: v.literal('problem'), id: v.optional(id), path: v.string(), say: v.string() }),
]);
export type ToPane = v.InferOutput<typeof toPaneSchema>;
