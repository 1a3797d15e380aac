import { NAMING } from '../causes/named.ts';
import { REFUSING } from '../causes/refusal.ts';

/** A reply's codes (RFC 5321 §4.2, RFC 3463), or how another protocol than SMTP begins. */
const START = /^(?:\d{3}(?:[ -]|$)(?:[245]\.\d{1,3}\.\d{1,3}(?: |$))?|\+OK|-ERR|\* (?:OK|BYE)|HTTP\/\d\.\d|SSH-\d)/;
/** Cisco's inspection of mail stars what it hides. */
const STARS = /\*{5,}/;
const LEFT_OUT = '…';

/** Of a server's words the codes, and the phrases by which we know what is meant; nothing else it said. */
export function knownWords(text: string): string {
  if (text === '') return '';
  const start = START.exec(text)?.[0] ?? '';
  const rest = text.slice(start.length);
  const found = [...NAMING, ...REFUSING, STARS]
    .flatMap((words) => {
      const match = words.exec(rest);
      return match ? [{ at: match.index, end: match.index + match[0].length }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
  let known = start.trimEnd();
  let end = -1;
  for (const one of found) {
    if (one.end <= end) continue;
    const part = rest.slice(Math.max(one.at, end), one.end).trim();
    known += `${one.at > end ? ` ${LEFT_OUT}` : ''} ${part}`;
    end = one.end;
  }
  return `${known} ${LEFT_OUT}`.trim();
}
