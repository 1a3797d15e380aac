/** Characters that look like another one in mail, Outlook's dialogues and East Asian input, and what they stand for. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '：': ':',
  '；': ';',
  '，': ',',
  '（': '(',
  '）': ')',
  '×': 'x',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '《': '"',
  '》': '"',
  '、': ',',
  '،': ',',
  '؛': ';',
  '＜': '<',
  '＞': '>',
  '＠': '@',
  '＝': '=',
  '＃': '#',
};

/**
 * Undoes what copying, quoting and wrapping did to a text, so that all later steps see one spelling of it:
 * line ends are `\n`, quote marks at line starts (RFC 3676 §4.5) are gone, runs of blanks are one space, runs of empty
 * lines are one, dashes and quotation marks are plain, invisible and control characters are gone.
 * A single line end still means no more than a space; an empty line ends a paragraph. Linear in the text's length.
 */
export function normalise(text: string): string {
  const plain = UNUSUAL.test(text) ? withUsualCharacters(text) : text;
  if (!MARKS_OR_RUNS.test(plain)) return plain.trim();
  return (
    plain
      // Long runs first and at once: each single replacement below costs memory.
      .replace(/\n{5,}/g, '\n\n')
      .replace(/ {2,}/g, ' ')
      .replace(/^ ?>[> ]*/gm, '')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** What may be a quote mark, and runs of blanks and line ends. */
const MARKS_OR_RUNS = />| [ \n]|\n(?: |\n\n)/;

/** What is neither a printable character of ASCII nor a line feed. */
const UNUSUAL = /[^\n\x20-\x7E]/;

/** The text with plain characters for what looks like them, and without those that nobody sees. */
function withUsualCharacters(text: string): string {
  return (
    text
      .replace(/[\r\n\u0085\u2028\u2029]{5,}/g, '\n\n')
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      // eslint-disable-next-line no-control-regex -- control characters are what is being removed
      .replace(/[\0-\x08\x0E-\x1F\x7F-\x9F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
      // Invisible characters of every kind, and halves of pairs.
      .replace(/[\p{Cf}\p{Cs}]/gu, '')
      .replace(/[‘’‚‛´“”„«»：；，（）×「」『』《》、،؛＜＞＠＝＃]/g, (character) => LOOKALIKES[character] ?? character)
      .replace(/[\u2010-\u2015\u2212\uFF0D]/g, '-')
      .replace(/[\t\v\f\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g, ' ')
  );
}
