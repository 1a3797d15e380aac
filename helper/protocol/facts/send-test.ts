import * as v from 'valibot';
import { ms } from './common.ts';
import { answered } from './sign-in.ts';

/** How far a test message to the account's own address came. */
export const sendTestFact = v.object({
  host: v.string(),
  port: v.number(),
  /** The command that was answered last, or was waited for: RFC 5321 §4.1.1. `content` is after the message's last dot. */
  stage: v.picklist(['greeting', 'sender', 'recipient', 'data', 'content']),
  outcome: v.picklist([
    'accepted',
    'refused', // for good (5yz)
    'later', // a temporary failure (4yz)
    'stalled', // no answer, and nothing more taken
    'unfinished', // it still went over when we gave up
    'cut', // the connection ended
    'broken',
  ]),
  reply: v.nullable(answered),
  /** Bytes announced (RFC 1870), and bytes of the message that the system took to send. */
  announced: v.nullable(v.number()),
  sent: v.number(),
  ms,
});
export type SendTest = v.InferOutput<typeof sendTestFact>;
