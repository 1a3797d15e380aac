import { localeOf } from '../../../helper/words/language.ts';
import { spoken } from '../../../helper/words/render.ts';

/** A moment as the pane's language writes it: "20 Nov, 14:02". A day alone has no time of day. */
export function whenWas(at: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const time = at.length > 10 ? ({ hour: 'numeric', minute: '2-digit' } as const) : { timeZone: 'UTC' };
  return moment.toLocaleString(localeOf(spoken()), { day: 'numeric', month: 'short', year: 'numeric', ...time });
}

const DAY = 24 * 60 * 60 * 1000;

/** "Tuesday" where that can only be this week's, else the date. */
export function dayOf(at: string, now: Date = new Date()): string {
  const moment = new Date(at);
  const isNear = now.getTime() - moment.getTime() < 6 * DAY;
  return moment.toLocaleDateString(
    localeOf(spoken()),
    isNear ? { weekday: 'long' } : { day: 'numeric', month: 'long' },
  );
}
