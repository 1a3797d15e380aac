import * as v from 'valibot';
import { encryptionSchema, signInSchema } from '../../helper/protocol/account.ts';
import { OUTLOOKS } from '../../helper/steps/steps.ts';
import { TEXT_LIMIT } from './limits.ts';
import type { Kept, Session } from './session.ts';

/*
 * What was typed survives a reload, in this window only. A framed page may be refused its storage, and a full one
 * throws: then nothing is kept, and nothing else changes. Never a password: the pane has none.
 */

const KEY = 'outbox-doctor';

const keptSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(TEXT_LIMIT)),
  draft: v.object({
    email: v.string(),
    host: v.string(),
    port: v.string(),
    encryption: v.union([v.literal(''), encryptionSchema]),
    auth: v.union([v.literal(''), signInSchema]),
  }),
  outlook: v.nullable(v.picklist(OUTLOOKS)),
});

export function keep({ text, draft, outlook }: Session, storage: () => Storage = () => sessionStorage): void {
  try {
    storage().setItem(KEY, JSON.stringify({ text, draft, outlook }));
  } catch {
    // Nothing is kept.
  }
}

export function kept(storage: () => Storage = () => sessionStorage): Partial<Kept> {
  try {
    const found = v.safeParse(keptSchema, JSON.parse(storage().getItem(KEY) ?? 'null'));
    if (!found.success) return {};
    return found.output;
  } catch {
    return {};
  }
}
