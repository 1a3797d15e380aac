import type { Finding } from '../../../helper/protocol/finding.ts';
import type { Reading } from '../../../helper/protocol/reading.ts';
import { say, type Said } from '../../../helper/words/say.ts';

/** As many recipients as one sentence names. */
const NAMED = 3;

/** Servers' words and codes (RFC 3463 §3.2) for a mailbox that is not there; other refusals of a recipient have other reasons. */
const NO_MAILBOX =
  /\b(?:no such|unknown|non-?existent|invalid) (?:user|mailbox|recipient|address|account|person)|\b(?:user|mailbox|recipient|address|account)\b[^.]{1,60}\b(?:unknown|not found|does(?: not|n['’]t) exist|not exist|no longer exists)\b/i;

/** Who gave a mail back, whom it did not reach, and why, in one sentence. */
export function bounceSaid({ delayed, server, recipients, reply }: Reading, finding: Finding | undefined): Said {
  if (delayed) return say('pane.told.bounce.delayed');
  const how = server === null ? 'returned' : 'refused';
  const [only] = recipients;
  if (only === undefined || !finding) {
    return server === null ? say('pane.told.bounce.returned') : say('pane.told.bounce.refused', { host: server });
  }
  const recipient = recipients.slice(0, NAMED).join(', ') + (recipients.length > NAMED ? ', …' : '');
  const values = { recipient, ...(server !== null && { host: server }) };
  const isGone = reply?.enhanced === '5.1.1' || reply?.enhanced === '5.1.10' || NO_MAILBOX.test(reply?.text ?? '');
  const isOne = recipients.length === 1;
  if (isOne && isGone && finding.cause === 'recipient-rejected' && finding.standing === 'confirmed') {
    return say(`pane.told.${how}.no-mailbox`, values);
  }
  const why = finding.standing === 'confirmed' ? 'why' : 'perhaps';
  return say(`pane.told.${how}.${why}`, { ...values, cause: finding.name });
}
