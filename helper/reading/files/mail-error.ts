import { render } from '../../words/render.ts';
import type { Said } from '../../words/say.ts';

/** A mail or a file of Outlook's that we do not read: too large, nested too deeply, broken. Its message is a sentence. */
export class MailError extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(render(said));
    this.said = said;
  }
}
