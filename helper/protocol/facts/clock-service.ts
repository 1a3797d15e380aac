import * as v from 'valibot';
import { text } from './common.ts';
import { unread } from './unread.ts';

/** Whether this computer sets its own clock by others. */
export const clockServiceFact = v.object({
  /** What keeps the time, such as `W32Time`, `systemd-timesyncd`, `chronyd`, `timed`; null: none was found. */
  service: v.nullable(text),
  start: v.nullable(v.picklist(['automatic', 'manual', 'disabled'])),
  /** Whether it says that the clock is set right just now. */
  synchronized: v.nullable(v.boolean()),
  unread,
});
export type ClockService = v.InferOutput<typeof clockServiceFact>;
