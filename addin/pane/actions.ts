import type { ActionId } from '../../helper/protocol/actions.ts';
import type { Outlook } from '../../helper/steps/steps.ts';
import type { Practice } from '../../helper/protocol/messages.ts';
import type { Desk, Then } from '../session/desk.ts';
import type { Preferences } from '../session/preferences.ts';
import type { Language } from '../../helper/words/language.ts';
import type { Draft } from '../session/draft.ts';

/** Everything a person can do here. The screens know what can be done, not how. */
export interface Actions {
  type(text: string): void;
  /** A text that was pasted or typed and is too long to take. */
  refuseLong(): void;
  chooseFile(file: File): void;
  takeMessage(): void;
  /** The first words are read. */
  begin(): void;
  /** One of several errors in the text. */
  chooseError(index: number): void;
  /** Looks into the way of the draft that is open: its sender, and its size against what the server takes. */
  checkDraft(): void;
  /** Leaves the open message alone and stays with what is on the screen. */
  stay(): void;
  practise(practice: Practice): void;
  /** Back to the box, with what was typed in it. */
  startOver(): void;
  showLast(): void;
  check(): void;
  /** Looks whatever the text says by itself, and asks for the account where none is known. */
  checkAnyway(): void;
  checkAccount(): void;
  /** Asks for the mail server of an account of this domain. */
  nameServer(domain: string): void;
  draft(draft: Draft): void;
  submitAccount(): void;
  stop(): void;
  /** The form for a sign-in; what is typed in it goes out once and is kept nowhere. */
  wantSignIn(): void;
  trySignIn(given: { readonly user: string; readonly password: string; readonly sendTest: boolean }): void;
  /** Looks again by itself every so often, as long as the page stands. */
  watch(on: boolean): void;
  /** What somebody saw for themselves: whether webmail takes the password. */
  tellWebmail(works: boolean): void;
  again(): void;
  changed(): void;
  retry(): void;
  /** The code that the helper has shown. */
  pair(code: string): void;
  reload(): void;
  chooseLanguage(language: Language): void;
  /** null: the one we are in, as far as we can see. */
  chooseOutlook(outlook: Outlook | null): void;
  openSettings(open: boolean): void;
  prefer(preferences: Preferences): void;
  /** Outlook's accounts, once it may be read. */
  lookAtAccounts(): void;
  /** The answer to what the helper may read; without it nothing is read, and what was read is forgotten. */
  answerConsent(given: boolean): void;
  chooseAccount(id: string): void;
  checkChosen(id: string): void;
  /** Several accounts, by their ids, one after the other. */
  checkAll(ids: readonly string[]): void;
  /** Goes on with those that are left. */
  checkRest(): void;
  /** One of those that were looked at, by its place; null: the list of them. */
  openResult(index: number | null): void;
  switchEar(on: boolean): void;
  lookIntoCaught(): void;
  dismissCaught(): void;
  /** `sure` once its program was seen. */
  openWindow(action: ActionId, sure: boolean): void;
  declineWindow(action: ActionId): void;
  /** Reports and earlier findings: opens and closes what lies on the desk. */
  desk(change: Partial<Desk>): void;
  /** Looks at this computer, to be held against a report or an earlier finding. */
  compareWith(then: Then): void;
  eraseHistory(): void;
  keepHistory(on: boolean): void;
}
