import type { Diagnosis } from '../../helper/causes/diagnose.ts';
import type { CheckId, Evidence } from '../../helper/protocol/evidence.ts';
import type { ActionId } from '../../helper/protocol/actions.ts';
import type { OutlookSettings } from '../../helper/protocol/facts/outlook-settings.ts';
import type { ComputerTold, Practice, Silence } from '../../helper/protocol/messages.ts';
import type { Reading } from '../../helper/protocol/reading.ts';
import type { Report } from '../../helper/protocol/report.ts';
import type { Outlook } from '../../helper/steps/steps.ts';
import type { History } from '../../helper/protocol/history.ts';
import type { Desk } from './desk.ts';
import type { Language } from '../../helper/words/language.ts';
import type { Draft, DraftProblems } from './draft.ts';
import type { Said } from '../../helper/words/say.ts';
import type { WhyAway } from '../link/why-away.ts';
import type { Preferences } from './preferences.ts';
import type { OneError } from './several.ts';
import type { Host, OpenItem, Refusal, Run, Source } from './session.ts';

/** Everything that can happen to the pane. */
export type Event =
  // The user
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'gave'; readonly source: Source }
  | { readonly type: 'refused-input'; readonly refusal: Refusal }
  | { readonly type: 'drafted'; readonly draft: Draft }
  | { readonly type: 'draft-wrong'; readonly problems: DraftProblems }
  /** Check was pressed; the report holds what is known so far. */
  | {
      readonly type: 'asked';
      readonly report: Report;
      readonly possible: Diagnosis;
      /** Look, whatever the text says by itself. */
      readonly anyway?: boolean;
    }
  /** Several accounts, one after the other. */
  | { readonly type: 'round-asked'; readonly reports: readonly Report[] }
  /** The next of them; also where it was stopped in between. */
  | { readonly type: 'round-on' }
  /** One of those that are over, by its place; null: back to the list of them. */
  | { readonly type: 'round-opened'; readonly index: number | null }
  | { readonly type: 'account-wanted'; readonly report: Report }
  /** The server of what was looked at, or is to be, has to be named: nobody knows that of its domain. */
  | { readonly type: 'server-wanted'; readonly domain: string }
  | { readonly type: 'stopped' }
  | { readonly type: 'sign-in-wanted' }
  | { readonly type: 'watch'; readonly on: boolean }
  | { readonly type: 'told-webmail'; readonly works: boolean }
  /** The same look once more; with another report if a setting was changed. */
  | { readonly type: 'again'; readonly report: Report; readonly changed: boolean }
  | { readonly type: 'stayed' }
  | { readonly type: 'begun' }
  | { readonly type: 'opened-settings'; readonly open: boolean }
  | { readonly type: 'preferred'; readonly preferences: Preferences }
  | { readonly type: 'went-back' }
  | { readonly type: 'showed-last' }
  /** What the page had found before it was loaded again. */
  | { readonly type: 'restored'; readonly run: Run; readonly isShown: boolean }
  | { readonly type: 'chose-outlook'; readonly outlook: Outlook | null }
  /** Another language, whose words are there; `chosen` by hand. */
  | { readonly type: 'language'; readonly language: Language; readonly chosen: boolean }
  // The user, about this computer
  | { readonly type: 'accounts-asked' }
  /** The answer to being asked for consent; also how it is taken back. */
  | { readonly type: 'answered'; readonly given: boolean }
  | { readonly type: 'chose-account'; readonly id: string }
  | { readonly type: 'switched-ear'; readonly on: boolean }
  | { readonly type: 'caught-dismissed' }
  /** A window is wanted; `sure` once its program was seen. */
  | { readonly type: 'window-wanted'; readonly action: ActionId; readonly sure: boolean }
  | { readonly type: 'window-declined'; readonly action: ActionId }
  /** Reports and earlier findings: what of the desk is another now. */
  | { readonly type: 'desk'; readonly desk: Partial<Desk> }
  // Reading
  | { readonly type: 'reading' }
  | {
      readonly type: 'read';
      readonly reading: Reading;
      readonly possible: Diagnosis;
      readonly errors?: readonly OneError[];
      readonly chosen?: number;
      readonly doubts?: readonly Said[];
    }
  // Outlook
  | { readonly type: 'host'; readonly host: Host }
  | { readonly type: 'item'; readonly item: OpenItem }
  /** The language of its menus. */
  | { readonly type: 'menus'; readonly language: Language | null }
  | { readonly type: 'theme'; readonly theme: 'light' | 'dark' }
  // The helper
  | { readonly type: 'connecting' }
  | { readonly type: 'slow' }
  | {
      readonly type: 'welcome';
      readonly version: string;
      readonly practice: readonly Practice[];
      readonly computer?: ComputerTold | undefined;
    }
  | { readonly type: 'misfit'; readonly version: string }
  | { readonly type: 'refused'; readonly why: 'token' | 'too-many' }
  | { readonly type: 'pair'; readonly why: 'unknown' | 'code' | 'no-code' | 'later' }
  | { readonly type: 'foreign' }
  | { readonly type: 'gone'; readonly retryInMs: number }
  | { readonly type: 'away-because'; readonly why: WhyAway | null }
  | { readonly type: 'unreadable'; readonly path: string }
  | { readonly type: 'looking'; readonly id: string; readonly plan: readonly CheckId[] }
  | { readonly type: 'observed'; readonly id: string; readonly evidence: Evidence }
  | { readonly type: 'finished'; readonly id: string; readonly elapsedMs: number }
  | { readonly type: 'computer'; readonly computer: ComputerTold }
  | { readonly type: 'accounts'; readonly settings: OutlookSettings }
  | { readonly type: 'listening'; readonly on: boolean; readonly why: Silence | null }
  | { readonly type: 'caught'; readonly at: string; readonly text: string }
  | { readonly type: 'history'; readonly history: History }
  | { readonly type: 'opened'; readonly action: ActionId; readonly well: boolean }
  | { readonly type: 'problem'; readonly id: string | null; readonly path: string; readonly say: string };
