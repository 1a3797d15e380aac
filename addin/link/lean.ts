import type { ToHelper } from '../../helper/protocol/messages.ts';

/** Other refusals of a bounce that are handed over, at most; one for a thousand recipients has a thousand. */
const MOST_ALSO = 50;

/** A message without what the helper has no use for: whom a mail was meant for is nobody's business but the reader's. */
export function lean(message: ToHelper): ToHelper {
  if (message.type !== 'look' || message.report.reading === null) return message;
  const { reading } = message.report;
  const less = { ...reading, recipients: [], also: reading.also.slice(0, MOST_ALSO) };
  return { ...message, report: { ...message.report, reading: less } };
}
