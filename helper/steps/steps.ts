import type { Account } from '../protocol/account.ts';
import type { Correction } from '../protocol/finding.ts';
import type { Said } from '../words/say.ts';

/** The Outlooks whose menus differ. `classic` is Outlook for Windows with the File tab. */
export const OUTLOOKS = ['classic', 'new', 'mac'] as const;
export type Outlook = (typeof OUTLOOKS)[number];

/** Where to click for a correction in this Outlook, in order. Empty where there is nothing to click. */
export function stepsFor(_correction: Correction, _outlook: Outlook, _account: Account): readonly Said[] {
  return [];
}
