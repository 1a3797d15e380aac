import { addressIn } from './address.ts';
import { matchesIn } from './matches.ts';

/** What stands before a recipient that a bounce names, whichever system made it. */
const BEFORE: readonly RegExp[] = [
  /\b(?:Final|Original)-Recipient:\s?(?:rfc822\s?;\s?)?/gi,
  /\bX-Failed-Recipients:\s?/gi,
  /\bRCPT\sTO:\s?</gi,
  /\b(?:wasn't|couldn't\sbe|could\snot\sbe|not)\s(?:delivered|deliver\syour\smessage)\sto\s(?:these\s)?[<'"]?/gi,
  /\b(?:your\s)?message\sto\s[<'"]?(?=[^\s<>'"]{1,64}@)/gi,
  /\b(?:following|these)\s(?:recipient|address)[^\n:]{0,60}:\s{0,4}/gi,
  /\bto(?::\s?|=)(?=[<'"]?[^\s<>'"]{1,64}@)/gi,
  // Gmail in other languages.
  /(?:\bnicht\san|\bpas\sparvenu\sà|\bno\sse\sha\sentregado\sa|\bnon\sè\sstato\s(?:recapitato|consegnato)\sa|\bnão\sfoi\sentregue\s(?:a|para)|\bniet\sbezorgd\sbij)\s(?=[^\s<>'"]{1,64}@)/gi,
  // "550 5.1.1 <bob@example.org>: unknown": but for 5.1.7 and 5.1.8 all of X.1.X are of the recipient (RFC 3463 §3.2).
  /(?<![\d.])[45]\.1\.[1-6]\s<(?=[^\s<>]{1,64}@[^\s<>]{1,253}>)/g,
  // Postfix and qmail begin a line with it; so do lists of Exchange.
  /^<(?=[^\s<>]{1,64}@[^\s<>]{1,253}>)/gm,
  /^['"]?(?=[^\s<>:'"]{1,64}@[^\s<>:'"]{1,253}['"]?(?:$|\son\s|\s(?:am|le|el|il|op|em|den|dnia)\s\d|\s\())/gm,
];
/** More than a person reads; a mail to a long list comes back with them all. */
const MOST = 20;
const MOST_LOOKED = 200;
const ROBOTS = /^(?:mailer-daemon|postmaster|mail-daemon|no-?reply|microsoftexchange[\da-f]{8,40})@/i;

/** Whom a bounce says the mail did not reach: lower-case addresses, each once, in the order of the text. */
export function recipientsOf(text: string): readonly string[] {
  const found: { readonly address: string; readonly at: number }[] = [];
  for (const pattern of BEFORE) {
    let looked = 0;
    for (const match of matchesIn(text, pattern)) {
      if (++looked > MOST_LOOKED) break;
      const at = match.index + match[0].length;
      const line = text.slice(at, at + 330).split('\n', 1)[0] ?? '';
      const address = addressIn(line);
      if (address !== null && !ROBOTS.test(address)) found.push({ address: address.toLowerCase(), at });
    }
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ address }) => address))].slice(0, MOST);
}
