import type { FoundReply } from './found-reply.ts';

/** "Detail: 5.2.252 SendAsDenied … SMTP code: 554 Additional SMTP info: 5.7.1": the words stand before the code. */
const DETAIL =
  /\bDetail: (?:([245]\.\d{1,3}\.\d{1,3}) )?([^\n]{1,1500}?) ?SMTP code: ([45]\d\d)(?: Additional SMTP info: ([245]\.\d{1,3}\.\d{1,3}))?/;

/** What PHPMailer tells of a refusal in one line; null where it does not. */
export function detailOf(text: string): FoundReply | null {
  const match = DETAIL.exec(text);
  if (!match) return null;
  const [whole, first, words = '', code, last] = match;
  const enhanced = first ?? last ?? null;
  const at = match.index;
  return { code: Number(code), enhanced, text: words.trim(), at, end: at + whole.length, inside: null };
}
