import { localeOf } from '../../helper/words/language.ts';
import { spoken } from '../../helper/words/render.ts';

/** An amount with one place, as the pane's language writes it: 3.0, 3,0. Never for ports, codes or versions. */
export function decimal(amount: number): string {
  return amount.toLocaleString(localeOf(spoken()), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** A whole amount: 1,204 or 1.204. */
export function whole(amount: number): string {
  return Math.round(amount).toLocaleString(localeOf(spoken()));
}
