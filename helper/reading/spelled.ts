/** Longer than anybody spells a code, in characters and in words. */
const LONGEST = 120;

/** What is said for a sign, in English: a code is read out to somebody who types what was heard. */
const SPOKEN: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ex: 'x',
  dot: '.',
  point: '.',
  dash: '-',
  hyphen: '-',
};

/** How often the next sign stands there: "triple c". */
const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3 };

/**
 * A code that was read out and typed as it was heard ("0 x 800 ccc 0 e", "0x800 triple c 0e", "zero x eight …", "535 5 7 139",
 * an O for a zero), as it is written. Only where there is nothing else in the text: among other words, digits apart are
 * numbers of their own.
 */
export function unspelled(text: string): string {
  if (text.length > LONGEST) return text;
  const signs = signsOf(text);
  if (signs === null) return text;
  const joined = signs.replaceAll(/[\s.,;:_\-–]/g, '').replaceAll(/o/gi, '0');
  const digits = /^(?:0?x)?(80[\da-f]{6})$/i.exec(joined)?.[1];
  if (digits !== undefined) return `0x${digits}`;
  return repliedIn(signs) ?? text;
}

/** The text with signs for the words that are said for them, words still apart; null where another word is in it. */
function signsOf(text: string): string | null {
  let times = 1;
  const signs: string[] = [];
  for (const word of text.split(/[\s,;:_\-–]+/)) {
    const plain = word.toLowerCase().replace(/\.$/, '');
    const more = Object.hasOwn(TIMES, plain) ? (TIMES[plain] ?? 1) : 1;
    if (more > 1) {
      if (times > 1) return null;
      times = more;
      continue;
    }
    const sign = Object.hasOwn(SPOKEN, plain) ? (SPOKEN[plain] ?? '') : plain;
    if (!/^[\da-fox.]*$/.test(sign)) return null;
    signs.push(sign.slice(0, 1).repeat(times - 1) + sign);
    times = 1;
  }
  return times === 1 ? signs.join(' ') : null;
}

/** A reply's code and its enhanced one (RFC 3463: class, subject, detail), where the signs are nothing else. */
const REPLY = /^([45])([0-5])(\d)\1(\d)(\d{1,3})$/;

function repliedIn(signs: string): string | null {
  const groups = signs.split(/[\s.]+/).filter(Boolean);
  // What is written as it should be stays; eight digits in one are a date or an order's number.
  if (groups.length < 3 || /\d\.\d/.test(signs)) return null;
  const [, first, second, third, subject, detail] = REPLY.exec(groups.join('').replaceAll('o', '0')) ?? [];
  if (first === undefined || second === undefined || third === undefined || subject === undefined) return null;
  const isRead = groups.every((one) => one.length === 1) || isGrouped(groups, [3, 1, 1]);
  return isRead && Number(subject) <= 7 && detail !== undefined
    ? `${first}${second}${third} ${first}.${subject}.${detail}`
    : null;
}

/** Whether the groups begin with these lengths, as in "535 5 7 139"; the detail may be apart. */
function isGrouped(groups: readonly string[], lengths: readonly number[]): boolean {
  return lengths.every((length, at) => groups[at]?.length === length) && groups.length > lengths.length;
}
