/** What tells a server's mail from a person's; no other field of a header is looked at. */
const FIELDS = /^(?:from|return-path|x-failed-recipients|auto-submitted|content-type):/i;

/** Those fields of a header, folded lines and all, in their order. */
export function fieldsOf(headers: string): readonly string[] {
  return headers
    .replace(/\r?\n(?=[ \t])/g, ' ')
    .split(/\r?\n/)
    .filter((line) => FIELDS.test(line));
}

/** Whether a mail server wrote it (RFC 3834 §5, RFC 3462), as far as the header tells. */
export function isByServer(fields: readonly string[]): boolean {
  return fields.some((field) =>
    /^(?:return-path:\s{0,9}<>|x-failed-recipients:|auto-submitted:\s{0,9}auto-|content-type:\s{0,9}multipart\/report\b|from:.{0,300}\b(?:mailer-daemon|postmaster)\b)/i.test(
      field,
    ),
  );
}

/** A mail of these fields and these words, in UTF-8, for the reader of mails. */
export function mailOf(fields: readonly string[], subject: string, words: string): Uint8Array {
  // The words are no longer in the parts that the header speaks of.
  const kept = fields.filter((field) => !/^(?:content-type|auto-submitted):/i.test(field));
  const header = [
    ...kept,
    `Subject: ${subject.replace(/[\r\n]+/g, ' ')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return new TextEncoder().encode(`${header.join('\r\n')}\r\n\r\n${words}`);
}
