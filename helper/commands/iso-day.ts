import { say } from '../words/say.ts';
import { UsageError } from './io.ts';

/** The day it is here, ISO 8601. */
export function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Whether a text is a day of the calendar, ISO 8601. */
function isIsoDay(text: string): boolean {
  const noon = new Date(`${text}T12:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(text);
}

/**
 * The day that an option `--date` gives, or undefined where it was not given.
 *
 * @throws UsageError where it is no day
 */
export function dayFrom(date: string | undefined): string | undefined {
  if (date !== undefined && !isIsoDay(date)) throw new UsageError(say('usage.date', { date: JSON.stringify(date) }));
  return date;
}
