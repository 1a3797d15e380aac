import type { Attached, OpenItem } from '../session/session.ts';
import { ask } from './answer.ts';
import type { Can } from './requirement-sets.ts';

/** What a draft is about to be: never its text. */
export async function readDraft(draft: Office.MessageCompose, can: Can): Promise<OpenItem> {
  const [subject, recipients, from, attachments] = await Promise.all([
    ask<string>((done) => draft.subject.getAsync(done)),
    recipientsOf(draft),
    senderOf(draft, can),
    attachmentsOf(draft, can),
  ]);
  return {
    is: 'draft',
    subject: subject.value ?? '',
    recipients,
    ...(from && { from }),
    ...(attachments && { attachments }),
  };
}

/** How many it goes to. */
async function recipientsOf({ to, cc, bcc }: Office.MessageCompose): Promise<number> {
  const fields = await Promise.all(
    [to, cc, bcc].map((field) => ask<Office.EmailAddressDetails[]>((done) => field.getAsync(done))),
  );
  return fields.reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
}

/** Whom it is sent from. */
async function senderOf({ from }: Office.MessageCompose, can: Can): Promise<string | null> {
  if (!can('From.getAsync')) return null;
  const { value } = await ask<Office.EmailAddressDetails>((done) => from.getAsync(done));
  return value?.emailAddress ?? null;
}

/** What is attached, by name and size alone. */
async function attachmentsOf(draft: Office.MessageCompose, can: Can): Promise<readonly Attached[] | null> {
  if (!can('MessageCompose.getAttachmentsAsync')) return null;
  const { value } = await ask<Office.AttachmentDetailsCompose[]>((done) => draft.getAttachmentsAsync(done));
  return value?.map(({ name, size }) => ({ name: String(name ?? ''), size: Number.isFinite(size) ? size : 0 })) ?? null;
}
