import { TEXT_LIMIT } from '../session/limits.ts';
import type { Attached, OpenItem } from '../session/session.ts';
import { textOfHtml } from './text-of-html.ts';

/** Outlook's answer to a question; it never fails, it only has nothing to say. */
interface Answer<T> {
  readonly value: T | null;
}

/** What the host may keep us waiting for, before the item counts as not readable. */
const ANSWER_WITHIN = 5000;

type Item = NonNullable<Office.Mailbox['item']>;

/** What is open in Outlook, without its words: at once. */
export function itemAtFirst(mailbox: Pick<Office.Mailbox, 'item'>): OpenItem {
  return mailbox.item ? { is: 'opening' } : { is: 'none' };
}

/** What is open in Outlook, and what it says. Every way this can go wrong is a state. */
export async function openItem(mailbox: Pick<Office.Mailbox, 'item'>): Promise<OpenItem> {
  const item = mailbox.item;
  if (!item) return { is: 'none' };
  try {
    return typeof item.subject === 'string' ? await readMessage(item) : await readDraft(item);
  } catch {
    return { is: 'unreadable', subject: typeof item.subject === 'string' ? item.subject : '' };
  }
}

async function readMessage(item: Item): Promise<OpenItem> {
  const subject = String(item.subject ?? '');
  // An appointment or a task says nothing about a failed send.
  const kind = (item as { itemClass?: string }).itemClass ?? '';
  if (!/^(?:IPM\.Note|REPORT\.)/i.test(kind)) return { is: 'none' };

  const html = await ask<string>((done) => item.body.getAsync('html' as Office.CoercionType, done));
  const text = (html.value !== null && words(html.value)) || (await asText(item));
  // A delivery report without words of its own still has its subject.
  if (text === null) return { is: 'unreadable', subject };
  return { is: 'message', subject, text: `${subject}\n\n${text}`.slice(0, TEXT_LIMIT), reading: null };
}

async function asText(item: Item): Promise<string | null> {
  const { value } = await ask<string>((done) => item.body.getAsync('text' as Office.CoercionType, done));
  return value;
}

function words(html: string): string {
  try {
    return textOfHtml(html.slice(0, TEXT_LIMIT));
  } catch {
    return '';
  }
}

async function readDraft(item: Item): Promise<OpenItem> {
  const draft = item as unknown as Office.MessageCompose;
  const subject = await ask<string>((done) => draft.subject.getAsync(done));
  const counts = await Promise.all(
    [draft.to, draft.cc, draft.bcc].map((field) =>
      field ? ask<Office.EmailAddressDetails[]>((done) => field.getAsync(done)) : { value: null },
    ),
  );
  const recipients = counts.reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
  const from = await senderOf(draft);
  const attachments = await attachmentsOf(draft);
  return {
    is: 'draft',
    subject: subject.value ?? '',
    recipients,
    ...(from && { from }),
    ...(attachments && { attachments }),
  };
}

/** Whom it is sent from. Mailbox 1.7; an older Outlook has no such member. */
async function senderOf({ from }: Office.MessageCompose): Promise<string | null> {
  if (typeof (from as Office.From | undefined)?.getAsync !== 'function') return null;
  const { value } = await ask<Office.EmailAddressDetails>((done) => from.getAsync(done));
  return value?.emailAddress ?? null;
}

/** What is attached, by name and size alone. Mailbox 1.8. */
async function attachmentsOf(draft: Office.MessageCompose): Promise<readonly Attached[] | null> {
  if (typeof (draft as Partial<Office.MessageCompose>).getAttachmentsAsync !== 'function') return null;
  const { value } = await ask<Office.AttachmentDetailsCompose[]>((done) => draft.getAttachmentsAsync(done));
  if (!value) return null;
  return value.map(({ name, size }) => ({ name: String(name ?? ''), size: Number.isFinite(size) ? size : 0 }));
}

function ask<T>(question: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ value: null }), ANSWER_WITHIN);
    question((result) => {
      clearTimeout(timer);
      // 'succeeded' is Office.AsyncResultStatus.Succeeded, which a test's host need not bring.
      resolve({ value: String(result.status) === 'succeeded' ? (result.value ?? null) : null });
    });
  });
}
