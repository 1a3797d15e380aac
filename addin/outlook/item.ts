import { textOf } from '../../helper/reading/files/bytes.ts';
import type { OpenItem } from '../session/session.ts';
import { readDraft } from './draft.ts';
import { readMessage, type ReadMail } from './message.ts';
import type { Can } from './requirement-sets.ts';
import { ownerOf } from './shared.ts';

/** What is open in Outlook, and what it says. Every way this can go wrong is a state. */
export async function openItem(
  { item }: Pick<Office.Mailbox, 'item'>,
  can: Can,
  readMail: ReadMail = textOf,
): Promise<OpenItem> {
  if (!item) return { is: 'none' };
  const isRead = typeof item.subject === 'string';
  try {
    const [opened, owner] = await Promise.all([
      isRead
        ? readMessage(item as unknown as Office.MessageRead, can, readMail)
        : readDraft(item as unknown as Office.MessageCompose, can),
      ownerOf(item as unknown as Office.MessageRead, can),
    ]);
    return owner === null || opened.is === 'none' || opened.is === 'opening' ? opened : { ...opened, owner };
  } catch {
    return { is: 'unreadable', subject: isRead ? item.subject : '', why: 'failed' };
  }
}
