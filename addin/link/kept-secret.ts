import { THIRTY_TWO_BYTES } from '../../helper/protocol/challenge.ts';

/*
 * Where a page keeps the secret that it was given for a code: in the browser's storage, for this page's origin and, in a
 * frame, for the page around it (Office's "partition key"). Not in the mailbox's settings, which go to other computers. A
 * page that may keep nothing asks for a code each time.
 */

const NAME = 'outbox-doctor-secret';

export const keep = {
  read(): string | null {
    try {
      const kept = localStorage.getItem(nameHere());
      return kept !== null && THIRTY_TWO_BYTES.test(kept) ? kept : null;
    } catch {
      return null;
    }
  },
  write(secret: string | null): void {
    try {
      if (secret === null) localStorage.removeItem(nameHere());
      else localStorage.setItem(nameHere(), secret);
    } catch {
      // Storage is switched off, or full.
    }
  },
};

/** learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings */
function nameHere(): string {
  let partition: string | undefined;
  try {
    // Office.js is not there yet, or not at all.
    partition = (globalThis as { Office?: { context?: { partitionKey?: string } } }).Office?.context?.partitionKey;
  } catch {
    partition = undefined;
  }
  return `${partition ?? ''}${NAME}`;
}
