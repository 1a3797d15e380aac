import { textOfText } from '../helper/reading/files/bytes.ts';
import { MailError } from '../helper/reading/files/mail-error.ts';
import { addLanguages } from '../helper/reading/languages/vocabulary.ts';
import type { Said } from '../helper/words/say.ts';
import type { Given } from './session/given.ts';

/** A text freed of what mail programs wrapped it in, or why that cannot be done. */
export type Plain = { readonly text: string } | { readonly refused: Said };

/** What was given, ready for reading, with the words of its language there. */
export async function plainOf(given: Given): Promise<Plain> {
  const plain = await freed(given);
  if ('text' in plain && OTHER_SCRIPTS.test(plain.text)) await fetchOtherScripts();
  return plain;
}

async function freed({ text, raw }: Given): Promise<Plain> {
  if (!raw) return { text };
  try {
    return { text: await textOfText(text) };
  } catch (error) {
    if (error instanceof MailError) return { refused: error.said };
    // The part that takes mails apart comes from the helper, which may be gone. The text can be read as it stands.
    return { text };
  }
}

/** Letters from Greek on, but for Latin ones and signs; every word of languages in other scripts has one. */
const OTHER_SCRIPTS = /[\u0370-\u1DFF\u1F00-\u1FFF\u2E80-\uFFFF]/;

let otherScripts: Promise<void> | undefined;

/** Fetches the languages in other scripts than Latin. Without them the codes in a text are read all the same. */
function fetchOtherScripts(): Promise<void> {
  return (otherScripts ??= import('../helper/reading/languages/other-scripts.ts').then(
    (come) => addLanguages(come.otherScripts),
    () => (otherScripts = undefined),
  ));
}

/**
 * Fetches the parts that only some texts call for: those that take mails apart, and languages. They come from the helper,
 * and reading an error has to work when it is gone; a page that only waits for a paste has the time.
 */
export function fetchParts(): void {
  const parts = [
    fetchOtherScripts(),
    import('../helper/reading/files/mail.ts'),
    import('../helper/reading/files/msg.ts'),
    import('postal-mime'),
  ];
  // One that did not come is fetched again when it is needed.
  for (const part of parts) part.catch(() => undefined);
}
