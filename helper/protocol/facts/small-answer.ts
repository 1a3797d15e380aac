import * as v from 'valibot';
import { family, ms } from './common.ts';

/** What ports answered, whose handshake had stalled, where the answer fits in the smallest packet. */
export const smallAnswerFact = v.object({
  looks: v.array(
    v.object({
      host: v.string(),
      port: v.number(),
      family,
      /** `alert`: the few bytes we asked for came. `closed`: the connection ended. `other`: something else was said. */
      answer: v.picklist(['alert', 'closed', 'other', 'silent']),
      ms,
    }),
  ),
});
