import type { CauseId } from '../../../helper/protocol/cause-ids.ts';
import type { Diagnosis } from '../../../helper/causes/diagnose.ts';
import type { Reading } from '../../../helper/protocol/reading.ts';
import type { Standing } from '../mark.tsx';

/** The parts of the way of a mail that left Outlook. */
export const BOUNCE_PARTS = ['outlook', 'own-server', 'their-server', 'mailbox'] as const;
export type BouncePart = (typeof BOUNCE_PARTS)[number];

export interface BouncePath {
  readonly parts: Readonly<Record<BouncePart, Standing>>;
  readonly breaks: BouncePart;
}

/** What the sender's own server says no to, before it passes a mail on. */
const OWN: ReadonlySet<CauseId> = new Set<CauseId>([
  'sender-not-allowed',
  'sending-limit-reached',
  'relay-denied',
  'smtp-auth-disabled-for-mailbox',
]);
/** What is wrong with the mailbox, not with the server before it. */
const MAILBOX: ReadonlySet<CauseId> = new Set<CauseId>(['recipient-rejected', 'mailbox-full']);

/** Where a mail that came back stopped. Outlook's own part is always done: else nothing could have come back. */
export function bouncePath({ delayed }: Reading, { findings }: Diagnosis): BouncePath {
  const cause = findings.find(({ standing }) => standing !== 'excluded')?.cause;
  const breaks = placeOf(cause);
  const at = BOUNCE_PARTS.indexOf(breaks);
  const parts = {} as Record<BouncePart, Standing>;
  for (const [index, part] of BOUNCE_PARTS.entries()) {
    // A mail that is still tried has not been refused by anybody.
    const here = delayed ? 'looking' : cause === undefined ? 'possible' : 'bad';
    parts[part] = index < at ? 'good' : index === at ? here : 'open';
  }
  return { parts, breaks };
}

function placeOf(cause: CauseId | undefined): BouncePart {
  if (cause === undefined) return 'their-server';
  if (OWN.has(cause)) return 'own-server';
  return MAILBOX.has(cause) ? 'mailbox' : 'their-server';
}
