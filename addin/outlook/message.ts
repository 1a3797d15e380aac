import { TEXT_LIMIT } from '../session/limits.ts';
import type { OpenItem } from '../session/session.ts';
import { ask, type Answer } from './answer.ts';
import { fieldsOf, isByServer, mailOf } from './headers.ts';
import type { Can } from './requirement-sets.ts';
import { textOfHtml } from './text-of-html.ts';
import { holdsMail, wholeMail } from './whole-mail.ts';

/**
 * Takes a mail apart: its sender, subject, words and delivery report.
 *
 * @throws where it is damaged, or the part that does it has not come
 */
export type ReadMail = (bytes: Uint8Array) => Promise<string>;

type Unreadable = Extract<OpenItem, { is: 'unreadable' }>;

/** Codes by which Outlook says that it may not: permission denied, access restricted, rights on the item, in a shared folder. */
const MAY_NOT: ReadonlySet<number> = new Set([7000, 9017, 9038, 9047, 9055]);
/** An internal error, which some builds answer with just after another message was opened. */
const INTERNAL = 5001;
const AGAIN_AFTER = 500;

/**
 * What a message says, from the best that this Outlook gives: the whole mail, whose delivery report is better evidence than
 * any words; else its words beside what its header tells; else its words.
 */
export async function readMessage(item: Office.MessageRead, can: Can, readMail: ReadMail): Promise<OpenItem> {
  const { subject } = item;
  // An appointment or a task says nothing about a failed send.
  if (!/^(?:IPM\.Note|REPORT\.)/i.test(item.itemClass ?? '')) return { is: 'none' };

  const fields = await headerOf(item, can);
  // A person's mail is not taken whole: its words are enough, and what is attached is none of our business.
  const isWanted = /^REPORT\./i.test(item.itemClass) || isByServer(fields) || holdsMail(item);
  const whole = isWanted ? await wholeMail(item, can) : null;
  const read = whole && (await quietly(() => readMail(whole)));
  if (read) return { is: 'message', subject, text: read.slice(0, TEXT_LIMIT), plain: true, reading: null };

  if (!can('Body.getAsync')) return { is: 'unreadable', subject, why: 'old' };
  const words = await wordsOf(item);
  if (words.value === null) return unreadable(subject, words.code);
  const said = words.value;
  const beside = fields.length > 0 ? await quietly(() => readMail(mailOf(fields, subject, said))) : null;
  return { is: 'message', subject, text: (beside ?? `${subject}\n\n${said}`).slice(0, TEXT_LIMIT), reading: null };
}

function unreadable(subject: string, code: number | null): Unreadable {
  if (code !== null && MAY_NOT.has(code)) return { is: 'unreadable', subject, why: 'restricted' };
  return { is: 'unreadable', subject, why: 'failed', ...(code !== null && { code }) };
}

async function headerOf(item: Office.MessageRead, can: Can): Promise<readonly string[]> {
  if (!can('MessageRead.getAllInternetHeadersAsync')) return [];
  const { value } = await ask<string>((done) => item.getAllInternetHeadersAsync(done));
  return typeof value === 'string' ? fieldsOf(value) : [];
}

/** Its words; HTML first, since some Outlooks put lines together in what they give as text. */
async function wordsOf(item: Office.MessageRead): Promise<Answer<string>> {
  const first = await wordsOnce(item);
  if (first.value !== null || first.code !== INTERNAL) return first;
  await new Promise((done) => setTimeout(done, AGAIN_AFTER));
  return wordsOnce(item);
}

async function wordsOnce(item: Office.MessageRead): Promise<Answer<string>> {
  const html = await bodyAs('html', item);
  const text = html.value === null ? '' : words(html.value);
  if (text !== '') return { value: text, code: null };
  const plain = await bodyAs('text', item);
  return plain.value === null ? { value: null, code: html.code ?? plain.code } : plain;
}

function bodyAs(type: 'html' | 'text', item: Office.MessageRead): Promise<Answer<string>> {
  return ask<string>((done) => item.body.getAsync(type as Office.CoercionType, done));
}

function words(html: string): string {
  try {
    return textOfHtml(html.slice(0, TEXT_LIMIT));
  } catch {
    return '';
  }
}

async function quietly(run: () => Promise<string>): Promise<string | null> {
  try {
    return (await run()).trim() || null;
  } catch {
    return null;
  }
}
