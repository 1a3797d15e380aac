/** Header fields that only a mail as sent has. Outlook's printed headers (From, Sent, To, Subject) are not among them. */
const TECHNICAL =
  /^(?:message-id|mime-version|received|return-path|content-type|delivered-to|authentication-results):/i;
const HEADER_LINE = /^[^\s:]+:/;
/** The header of a mail ends at an empty line (RFC 5322 §2.1). Longer ones than this are no mail. */
const LONGEST_HEADER = 64 * 1024;

/**
 * The text of a file: a mail's readable parts and delivery report, or the file itself, decoded by its byte order mark,
 * as UTF-8, or where it is not valid UTF-8 as Windows-1252.
 */
export async function textOf(bytes: Uint8Array): Promise<string> {
  const text = decode(bytes);
  return isMail(text) ? mailText(bytes, text) : text;
}

/** Decodes by byte order mark, as UTF-16 without one, as UTF-8, or else as Windows-1252; whatever a Windows program wrote. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // A text of Latin letters in UTF-16 without a mark has a zero in every other byte.
  if (bytes.length >= 4 && bytes[1] === 0 && bytes[3] === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.length >= 4 && bytes[0] === 0 && bytes[2] === 0) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function isMail(text: string): boolean {
  const start = text.slice(0, LONGEST_HEADER);
  const end = start.search(/\r?\n\r?\n/);
  const lines = (end < 0 ? start : start.slice(0, end)).split(/\r?\n/).filter((line) => !/^(?:From |[ \t])/.test(line));
  return (
    lines.length >= 2 && lines.every((line) => HEADER_LINE.test(line)) && lines.some((line) => TECHNICAL.test(line))
  );
}

/** A mail's own text and its delivery report (RFC 3464); never the returned mail itself, whose words prove nothing. */
async function mailText(bytes: Uint8Array, asIs: string): Promise<string> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, attachmentEncoding: 'utf8' });
    const reports = mail.attachments.filter((part) => REPORT.test(part.mimeType)).map((part) => String(part.content));
    const from = mail.from?.address ? `From: ${mail.from.address}\n` : '';
    const failed = mail.headers.find((header) => header.key === 'x-failed-recipients') ? 'X-Failed-Recipients:\n' : '';
    return [from + failed, mail.subject, mail.text ?? withoutTags(mail.html ?? ''), ...reports].join('\n\n');
  } catch {
    // Broken MIME still has words in it.
    return asIs;
  }
}

const REPORT = /^message\/(?:global-)?delivery-status$/;

function withoutTags(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/tr|\/li)\b[^<>]*>/gi, '\n')
    .replace(/<[a-z/!][^<>]*>/gi, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
