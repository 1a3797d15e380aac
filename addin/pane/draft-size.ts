import { decimal, whole } from './decimal.ts';
import type { Attached, OpenItem } from '../session/session.ts';

type OpenDraft = Pick<Extract<OpenItem, { is: 'draft' }>, 'attachments'>;

/** What is attached, the largest first. */
export function bySize({ attachments = [] }: OpenDraft): readonly Attached[] {
  return [...attachments].sort((a, b) => b.size - a.size);
}

/** Bytes of all that is attached. The text of a mail weighs next to nothing beside it. */
export function sizeOf({ attachments = [] }: OpenDraft): number {
  return attachments.reduce((sum, { size }) => sum + size, 0);
}

/** Millions of bytes, as servers count (RFC 1870), with one place below ten. */
export function megabytes(bytes: number): string {
  const millions = bytes / 1_000_000;
  return millions < 10 ? decimal(millions) : whole(millions);
}
