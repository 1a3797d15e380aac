import type { Evidence, CheckId } from '../../helper/protocol/evidence.ts';
import type { Practice } from '../../helper/protocol/messages.ts';
import type { Reading } from '../../helper/protocol/reading.ts';
import type { Report } from '../../helper/protocol/report.ts';
import type { Diagnosis } from '../../helper/causes/diagnose.ts';
import type { Outlook } from '../../helper/steps/steps.ts';
import type { Language } from '../../helper/words/language.ts';
import type { Said } from '../../helper/words/say.ts';
import type { OwnComputer } from './computer.ts';
import type { Desk } from './desk.ts';
import type { Preferences } from './preferences.ts';
import type { Round } from './round.ts';
import type { OneError } from './several.ts';
import type { WhyAway } from '../link/why-away.ts';
import type { Draft, DraftProblems } from './draft.ts';

/*
 * Everything the pane knows, as plain data. What is shown is a function of it and of nothing else, so any screen that
 * was ever seen can be made again from a literal.
 */

/** How we stand with the helper. */
export type Helper =
  /** `slow` after 400 ms: before that nothing is said, so that nothing flashes by. */
  | { readonly is: 'connecting'; readonly slow: boolean }
  /** `back`: it was lost before. `unread`: where in its last message there was something we do not understand. */
  | {
      readonly is: 'here';
      readonly version: string;
      readonly practice: readonly Practice[];
      readonly back: boolean;
      readonly unread: string | null;
    }
  /** `lost`: it was here before. `tries` counts, so that two waits of the same length are two waits. */
  | {
      readonly is: 'away';
      readonly lost: boolean;
      readonly tries: number;
      readonly retryInMs: number;
      /** Absent where nothing more is known than that it does not answer. */
      readonly why?: WhyAway;
    }
  /** It speaks another version of the protocol. */
  | { readonly is: 'misfit'; readonly version: string }
  | { readonly is: 'refused'; readonly why: 'token' | 'too-many' }
  /** It wants the code that it shows its user; `why` tells what became of the one before. */
  | { readonly is: 'pairing'; readonly why: 'unknown' | 'code' | 'no-code' | 'later' }
  /** Who answers there is another user's helper, or none. */
  | { readonly is: 'foreign' };

/** A file that is attached to a draft; `size` in bytes. */
export interface Attached {
  readonly name: string;
  readonly size: number;
}

/** What is open in Outlook. */
export type OpenItem =
  | { readonly is: 'none' }
  | { readonly is: 'opening' }
  /** `plain`: it was taken from the whole mail, so that there is nothing left to take off. */
  | ({
      readonly is: 'message';
      readonly subject: string;
      readonly text: string;
      readonly plain?: true;
      readonly reading: Reading | null;
    } & Shared)
  | ({
      readonly is: 'draft';
      readonly subject: string;
      readonly recipients: number;
      /** The address it is sent from; absent where this Outlook does not tell. */
      readonly from?: string;
      /** What is attached, sizes in bytes; absent where this Outlook does not tell. */
      readonly attachments?: readonly Attached[];
    } & Shared)
  /**
   * `restricted`: it is protected, or we have no permission there. `old`: this Outlook hands no text to add-ins. `failed`:
   * no answer, or an error, and then `code` is Outlook's number of it.
   */
  | ({
      readonly is: 'unreadable';
      readonly subject: string;
      readonly why: 'restricted' | 'old' | 'failed';
      readonly code?: number;
    } & Shared);

/** Where it lies in somebody else's mailbox: that one's address. */
interface Shared {
  readonly owner?: string;
}

/** Where the pane runs. `unknown` until Office.js has spoken or was waited for long enough. */
export type Host =
  | { readonly is: 'unknown' }
  | { readonly is: 'page'; readonly outlook: Outlook }
  /** `mailbox`: the address the add-in runs in; a guess for the failing account, never more. */
  | { readonly is: 'outlook'; readonly outlook: Outlook; readonly mailbox: string | null; readonly item: OpenItem };

/** What the text to be read comes from. What was typed stays in `Session.text` all the while. */
export type Source =
  | { readonly from: 'typed' }
  | { readonly from: 'file'; readonly name: string; readonly text: string; readonly cut: boolean }
  /** `plain` and `owner` as of the item. */
  | {
      readonly from: 'message';
      readonly subject: string;
      readonly text: string;
      readonly plain?: true;
      readonly owner?: string;
    }
  /** What Outlook reported while it was listened to; `at` is ISO 8601. */
  | { readonly from: 'caught'; readonly at: string; readonly text: string }
  | { readonly from: 'practice'; readonly practice: Practice };

/** What reading made of the source. `possible` is the judgement on no evidence: what fits the text alone. */
export type Heard =
  | { readonly is: 'nothing' }
  | { readonly is: 'reading' }
  | {
      readonly is: 'read';
      readonly reading: Reading;
      readonly possible: Diagnosis;
      /** The errors of a text that holds several, and which of them `reading` is. */
      readonly errors?: readonly OneError[];
      readonly chosen?: number;
      /** What the text names that cannot be a server or a port. */
      readonly doubts?: readonly Said[];
    };

/** Why something given to us was not taken. Sizes in bytes. */
export type Refusal =
  | { readonly why: 'file-too-big'; readonly size: number }
  | { readonly why: 'text-too-big' }
  | { readonly why: 'empty-file' | 'binary' | 'unreadable'; readonly name: string }
  /** A mail that is too large, nested too deeply or damaged, which `said` tells. No name: it was pasted. */
  | { readonly why: 'mail'; readonly name: string | null; readonly said: Said }
  /** Check was pressed on an empty box. */
  | { readonly why: 'nothing-given' };

/** One look at the way to the server, under way or over. */
export interface Run {
  readonly id: string;
  readonly report: Report;
  /** Empty until the helper has told its plan. */
  readonly plan: readonly CheckId[];
  readonly evidence: Evidence;
  readonly diagnosis: Diagnosis;
  /** null while it goes on. `lost`: the helper went away. `refused`: it could not take the report. */
  readonly end: null | 'finished' | 'stopped' | 'lost' | 'refused';
  readonly elapsedMs: number | null;
  /** Told by the user: whether webmail takes the password. It makes a cause likely, and proves none. */
  readonly webmail?: boolean;
}

/** A run and the one before it, kept for comparison. `changed`: the user says that the setting was changed between. */
export interface Runs {
  readonly run: Run;
  readonly before: Run | null;
  readonly changed: boolean;
}

/** An account whose mail server nobody knows, and what fits its error all the same. */
export interface Unnamed {
  readonly domain: string;
  readonly reading: Reading | null;
  readonly possible: Diagnosis;
}

export type Step =
  /** `last` is the result that was on the screen before something new was begun. */
  | { readonly at: 'asking'; readonly last: Runs | null }
  | {
      readonly at: 'account';
      readonly problems: DraftProblems;
      /** Set where all that is missing is the name of the server. */
      readonly unnamed?: Unnamed;
      readonly last: Runs | null;
    }
  /** May Outlook's settings be read? And what for that is asked. */
  | { readonly at: 'consent'; readonly wants: 'accounts' | 'listening'; readonly last: Runs | null }
  /** Which of Outlook's accounts? `chosen`: its id, `other`, or null as long as nothing was chosen by hand. */
  | { readonly at: 'choosing'; readonly chosen: string | null; readonly last: Runs | null }
  /** What the text tells by itself, where nothing is known that could be looked at, or nothing has to be. */
  | { readonly at: 'told'; readonly report: Report; readonly possible: Diagnosis; readonly last: Runs | null }
  /** Everything is there to look, except the helper. */
  | { readonly at: 'waiting'; readonly report: Report; readonly possible: Diagnosis; readonly last: Runs | null }
  /** Several accounts were looked at: what each of them came to. */
  | { readonly at: 'round'; readonly last: Runs | null }
  /** A sign-in is to be tested. What is typed for it stands in the form alone, never in here. */
  | ({ readonly at: 'sign-in' } & Runs)
  | ({ readonly at: 'looking' } & Runs)
  | ({ readonly at: 'done' } & Runs);

export interface Session {
  readonly step: Step;
  readonly text: string;
  readonly source: Source;
  readonly heard: Heard;
  readonly refusal: Refusal | null;
  readonly draft: Draft;
  readonly helper: Helper;
  readonly computer: OwnComputer;
  /** Several accounts that are looked at one after the other; null where it is but one. */
  readonly round: Round | null;
  /** Reports and earlier findings. */
  readonly desk: Desk;
  readonly host: Host;
  readonly preferences: Preferences;
  /** The settings stand in place of the screen, which comes back as it was. */
  readonly settings: boolean;
  /** Nobody has begun here yet, so that it is said what this is. */
  readonly firstRun: boolean;
  /** How the text began that the account's fields were filled with; empty where it was none. */
  readonly draftOf: string;
  /** The text of the open message that is to be left alone; null where nobody said so. */
  readonly stayed: string | null;
  /** The Outlook whose menus are told, if the user chose one; null: the one we are in, as far as we can see. */
  readonly outlook: Outlook | null;
  /** What everything is said in; `chosen`: by hand, so that Outlook's own language does not count. */
  readonly language: { readonly is: Language; readonly chosen: boolean };
  /** The language of Outlook's menus; null where Outlook does not tell or we have no words for it. */
  readonly menus: Language | null;
  /** Outlook's own theme; null where it does not tell, and then the browser's preference counts. */
  readonly theme: 'light' | 'dark' | null;
  /**
   * What the helper could not take, in its words, and where it stood in what we sent. `run`: the one that came to nothing by
   * it; null where something was left out, and all else goes on.
   */
  readonly problem: { readonly run: string | null; readonly path: string; readonly say: string } | null;
  /** Whether it is looked again by itself until the answer is another one. */
  readonly watch: boolean;
  /** Makes the ids of this page's runs its own, and counts them. */
  readonly salt: string;
  readonly runs: number;
}

/** The Outlook whose menus are told. */
export function outlookOf({ outlook, host }: Session): Outlook {
  return outlook ?? (host.is === 'unknown' ? 'classic' : host.outlook);
}

/** The language in which the steps are told: where to click, in the words that stand there. */
export function menusOf({ menus, language }: Session): Language {
  return menus ?? language.is;
}

/** What survives a reload. */
export type Kept = Pick<Session, 'text' | 'draft' | 'outlook' | 'language'>;
