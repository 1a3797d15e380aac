import { localeOf } from '../../helper/words/language.ts';
import { spoken } from '../../helper/words/render.ts';

/** The time of day of an ISO 8601 moment, as the pane's language writes it. */
export function timeOf(at: string): string {
  return new Date(at).toLocaleTimeString(localeOf(spoken()), { hour: 'numeric', minute: '2-digit' });
}
