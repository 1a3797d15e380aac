/** As many characters as any server says. */
export const LONGEST = 2000;

/** Where a reply's words end, whatever their paragraph goes on to say. */
const ENDS_QUOTED =
  /\n(?:[\w./-]{2,24}\[\d{1,8}\]: |dma: |at\s[\w.<]|(?:CLIENT|SERVER) -> |<<<|[SC]: |--|(?:EHLO|HELO)\s|AUTH\s(?:LOGIN|PLAIN|XOAUTH2|NTLM|CRAM-MD5)\b|MAIL\sFROM:|RCPT\sTO:|(?:DATA|QUIT|RSET|STARTTLS)(?:\n|$)|Task\s['"]|[245]\d\d[\s-]|(?:final-recipient|original-recipient|action|status|remote-mta|diagnostic-code|last-attempt-date|will-retry-until|reporting-mta|arrival-date|generating server|x-[\w-]{1,40})\s?:)|\s?\(in\sreply\sto\s|['"]?,\s(?:port|secure\s?\(ssl\)|server\serror|error\snumber|protocol|account|server)\s?:|\s(?:Original message headers:|Giving up on\s|I'm not going to try again)/i;
const ENDS = new RegExp(`\\n\\n|${ENDS_QUOTED.source}`, 'i');

/** Words as they go on after `from`, up to where they end. */
export function wordsEnd(text: string, at: number, from: number): number {
  const rest = text.slice(from, from + LONGEST);
  const quote = /['"](?=#?$)/.exec(text.slice(Math.max(0, at - 2), at))?.[0];
  const closing = quote ? rest.search(quote === "'" ? /'(?=[\s.,;)\]]|$)/ : /"(?=[\s.,;)\]]|$)/) : -1;
  // What stands in quotation marks belongs together, blank lines and all.
  const ends = closing >= 0 ? [closing, rest.slice(0, closing).search(ENDS_QUOTED)] : [rest.length, rest.search(ENDS)];
  return from + Math.min(...ends.filter((end) => end >= 0));
}

/**
 * The words of a reply without the codes that continuation lines repeat (RFC 5321 §4.2.1: "550-first", "550 last"),
 * also where the lines were joined into one.
 */
export function wordsOf(raw: string, code: number | null, enhanced: string | null): string {
  const joined = raw.replace(
    /(?<=^|\s)(\d{3})[\s-](?:([245]\.\d{1,3}\.\d{1,3})(?:\s|$))?/g,
    (whole, itsCode: string, itsEnhanced?: string) =>
      Number(itsCode) === code && (itsEnhanced ?? null) === enhanced ? '' : whole,
  );
  const words = joined
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-:;,.)\]]+/, '')
    .trim();
  // A closing quotation mark or bracket whose partner stands before the code.
  if (words.endsWith('>') && !words.includes('<')) return words.slice(0, -1);
  return /^[^'"]*['"]\.?$/.test(words) ? words.replace(/['"]\.?$/, '') : words;
}
