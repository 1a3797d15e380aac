import { LANGUAGES } from '../../helper/words/language.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { TEXT_LIMIT } from './limits.ts';
import type { Kept, Session } from './session.ts';

/*
 * What was typed survives a reload, in this window only. A framed page may be refused its storage, and a full one
 * throws: then nothing is kept, and nothing else changes. Never a password: the pane has none.
 */

const KEY = 'outbox-doctor';

export function keep({ text, draft, outlook, language }: Session, storage: () => Storage = () => sessionStorage): void {
  try {
    storage().setItem(KEY, JSON.stringify({ text, draft, outlook, ...(language.chosen && { language }) }));
  } catch {
    // Nothing is kept.
  }
}

export function kept(storage: () => Storage = () => sessionStorage): Partial<Kept> {
  try {
    const found: unknown = JSON.parse(storage().getItem(KEY) ?? 'null');
    if (!isKept(found)) return {};
    const { text, draft, outlook, language } = found;
    return { text, draft, outlook, ...(language && { language: { is: language.is, chosen: true } }) };
  } catch {
    return {};
  }
}

/** By hand and not by a schema: this runs before the first paint, and the schemas' library comes after it. */
function isKept(found: unknown): found is Omit<Kept, 'language'> & Partial<Kept> {
  if (typeof found !== 'object' || found === null) return false;
  const { text, draft, outlook, language } = found as Partial<Kept>;
  return (
    typeof text === 'string' &&
    text.length <= TEXT_LIMIT &&
    isDraft(draft) &&
    [null, 'classic', 'new', 'mac'].includes(outlook ?? null) &&
    (language === undefined || LANGUAGES.includes(language?.is))
  );
}

function isDraft(draft: unknown): draft is Draft {
  if (typeof draft !== 'object' || draft === null) return false;
  const { encryption, auth } = draft as Draft;
  return (
    Object.keys(emptyDraft).every((field) => typeof draft[field as keyof typeof draft] === 'string') &&
    ['', 'none', 'starttls', 'tls'].includes(encryption) &&
    ['', 'none', 'password', 'spa', 'oauth2'].includes(auth)
  );
}
