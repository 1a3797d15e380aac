import { FILE_LIMIT } from '../session/limits.ts';
import { ask } from './answer.ts';
import type { Can } from './requirement-sets.ts';

/**
 * The whole mail as a file (.eml), or null: this Outlook does not give it, or it is larger than we read. Office.js before
 * that set lacks the member whatever the host can do, so it is looked for as well.
 */
export async function wholeMail(item: Partial<Office.MessageRead>, can: Can): Promise<Uint8Array | null> {
  if (!can('MessageRead.getAsFileAsync') || typeof item.getAsFileAsync !== 'function') return null;
  const attached = (item.attachments ?? []).reduce((sum, { size }) => sum + (Number.isFinite(size) ? size : 0), 0);
  if (attached > FILE_LIMIT) return null;
  const { value } = await ask<string>((done) => item.getAsFileAsync?.(done));
  // Four signs of Base64 are three bytes.
  if (typeof value !== 'string' || value.length > (FILE_LIMIT / 3) * 4) return null;
  try {
    return Uint8Array.from(atob(value), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Whether a mail hangs on this one: a bounce that somebody passed on, say. */
export function holdsMail({ attachments }: Partial<Office.MessageRead>): boolean {
  return (attachments ?? []).some(
    ({ attachmentType, contentType, name }) =>
      String(attachmentType) === 'item' || /^message\//i.test(contentType ?? '') || /\.(?:eml|msg)$/i.test(name ?? ''),
  );
}
