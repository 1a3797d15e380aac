import { say } from '../../words/say.ts';
import { MailError } from './mail-error.ts';

/** Mails within mails that are opened: a bounce that was forwarded as an attachment, and that forwarded again. */
const DEEPEST = 8;
/** Bytes of all mails opened together. A mail's attachments lie within it, so the outer one is counted twice then. */
const MOST_BYTES = 48 * 1024 * 1024;

/** What may still be opened of one file. */
export interface Budget {
  /**
   * For opening a mail of so many bytes.
   *
   * @throws MailError where it is too large or lies too deep
   */
  readonly open: (bytes: number) => void;
  /** For what is attached to it. */
  readonly within: Budget;
}

/** A budget for one file that a person gave. */
export function budget(): Budget {
  let left = MOST_BYTES;
  const at = (depth: number): Budget => ({
    open(bytes) {
      if (depth > DEEPEST) throw tooDeep();
      left -= bytes;
      if (left < 0) throw tooLong();
    },
    get within() {
      return at(depth + 1);
    },
  });
  return at(0);
}

/** A mail has more of anything than we read. */
export function tooLong(): MailError {
  return new MailError(say('mail.too-long'));
}

/** Mails lie within mails, more than we open. */
export function tooDeep(): MailError {
  return new MailError(say('mail.too-deep'));
}
