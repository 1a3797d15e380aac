import type { Practice } from '../../helper/protocol/messages.ts';
import type { Report } from '../../helper/protocol/report.ts';

/** What a practice server has us meet, met at this moment: its own report has only the day. `now` is ISO 8601. */
export function metNow({ report }: Practice, now: string): Report {
  return { ...report, date: now };
}
