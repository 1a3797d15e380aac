import { textOfText } from '../helper/reading/files/bytes.ts';
import { MailError } from '../helper/reading/files/mail-error.ts';
import type { Said } from '../helper/words/say.ts';
import type { Given } from './session/given.ts';

/** A text freed of what mail programs wrapped it in, or why that cannot be done. */
export type Plain = { readonly text: string } | { readonly refused: Said };

/** What was given, ready for reading. */
export async function plainOf({ text, raw }: Given): Promise<Plain> {
  if (!raw) return { text };
  try {
    return { text: await textOfText(text) };
  } catch (error) {
    if (error instanceof MailError) return { refused: error.said };
    // The part that takes mails apart comes from the helper, which may be gone. The text can be read as it stands.
    return { text };
  }
}

/**
 * Fetches the parts that take mails apart. They come from the helper, and reading an error has to work when it is gone;
 * a page that only waits for a paste has the time.
 */
export function fetchMailParts(): void {
  const parts = [
    import('../helper/reading/files/mail.ts'),
    import('../helper/reading/files/msg.ts'),
    import('postal-mime'),
  ];
  // One that did not come is fetched again when it is needed.
  for (const part of parts) part.catch(() => undefined);
}
