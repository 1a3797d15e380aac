import { ask } from './answer.ts';
import type { Can } from './requirement-sets.ts';

type MayBeShared = Partial<Pick<Office.MessageRead, 'getSharedPropertiesAsync'>>;

/** No address is longer (RFC 5321 §4.5.3.1). */
const ADDRESS = /^[^\s@]{1,64}@[^\s@]{1,255}$/;

/** Whose mailbox a shared item lies in; null where it is the user's own, or Outlook does not tell. */
export async function ownerOf(item: MayBeShared, can: Can): Promise<string | null> {
  // Office.js gives the member to shared items alone.
  if (!can('Item.getSharedPropertiesAsync') || typeof item.getSharedPropertiesAsync !== 'function') return null;
  const { value } = await ask<Office.SharedProperties>((done) => item.getSharedPropertiesAsync?.(done));
  return typeof value?.owner === 'string' && ADDRESS.test(value.owner) ? value.owner : null;
}
