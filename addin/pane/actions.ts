import type { Outlook } from '../../helper/steps/steps.ts';
import type { Practice } from '../../helper/protocol/messages.ts';
import type { Draft } from '../session/draft.ts';

/** Everything a person can do here. The screens know what can be done, not how. */
export interface Actions {
  type(text: string): void;
  /** A text that was pasted or typed and is too long to take. */
  refuseLong(): void;
  chooseFile(file: File): void;
  takeMessage(): void;
  practise(practice: Practice): void;
  /** Back to the box, with what was typed in it. */
  startOver(): void;
  showLast(): void;
  check(): void;
  checkAccount(): void;
  draft(draft: Draft): void;
  submitAccount(): void;
  stop(): void;
  again(): void;
  changed(): void;
  retry(): void;
  reload(): void;
  chooseOutlook(outlook: Outlook): void;
}
