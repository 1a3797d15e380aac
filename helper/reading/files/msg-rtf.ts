import { htmlText } from './html.ts';
import { ofCodePage } from './msg-charset.ts';
import { joiner } from './transfer-joiner.ts';

/*
 * RTF as far as its words need it, and the HTML that Outlook hides in it (MS-OXRTFEX): that stands in groups of their own,
 * \*\htmltag, while what RTF needs beside it stands between \htmlrtf and \htmlrtf0.
 */

/** One of: a control word and its number, a byte in hex, a sign after a backslash, a brace, words. */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,9})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|[^\\{}]+|\\/gi;

/** Groups that hold no words of the text. */
const SILENT =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|header[lrf]?|footer[lrf]?|generator|listtable|listoverridetable|rsidtbl|themedata|xmlnstbl)$/;
const SIGNS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  sect: '\n',
  page: '\n',
  tab: '\t',
  cell: ' ',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
  '~': '\u00a0',
  _: '-',
  '\n': '\n',
  '\r': '\n',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

/** Code pages of fonts by what RTF calls their charset; others have that of the text. */
const CODE_PAGES: Readonly<Record<string, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

interface Group {
  readonly silent: boolean;
  /** Between \htmlrtf and \htmlrtf0. */
  readonly hidden: boolean;
  /** Signs that follow a Unicode character in its stead, for programs that do not know it. */
  readonly instead: number;
  /** The number of the font. */
  readonly font: string;
}

/** No program nests deeper; what does ends the text. */
const MOST_GROUPS = 1000;

/** The words of an RTF text, in bytes as it is stored. Linear. */
export function rtfText(bytes: Uint8Array): string {
  const rtf = new TextDecoder('windows-1252').decode(bytes);
  const isHtml = /^[^}]{0,2000}\\fromhtml1/.test(rtf);
  const codePage = Number(/\\ansicpg(\d{1,5})/.exec(rtf.slice(0, 2000))?.[1] ?? 1252);
  const text = wordsOf(rtf, codePage);
  return isHtml ? htmlText(text) : text.trim();
}

function wordsOf(rtf: string, codePage: number): string {
  const out = joiner();
  let group: Group = { silent: false, hidden: false, instead: 1, font: '' };
  const charsets = new Map<string, string>();
  const groups: Group[] = [];
  let skip = 0;
  let starred = false;
  let bytes: number[] = [];

  const write = (words: string) => {
    if (!group.silent && !group.hidden) out.add(words);
  };
  /** Bytes are decoded together: in East Asian code pages two make a character. */
  const writeBytes = () => {
    const ofFont = CODE_PAGES[charsets.get(group.font) ?? ''];
    if (bytes.length > 0) write(ofCodePage(Uint8Array.from(bytes), ofFont ?? codePage));
    bytes = [];
  };

  for (const [token, word, parameter, hex, sign, brace] of rtf.matchAll(TOKEN)) {
    if (hex !== undefined) {
      if (skip > 0) skip -= 1;
      else bytes.push(parseInt(hex, 16));
      continue;
    }
    writeBytes();
    if (brace === '{') {
      if (groups.length >= MOST_GROUPS) break;
      groups.push(group);
    } else if (brace === '}') {
      group = groups.pop() ?? group;
    } else if (word !== undefined) {
      if (starred && word !== 'htmltag') group = { ...group, silent: true };
      else if (SILENT.test(word)) group = { ...group, silent: true };
      else if (word === 'htmlrtf') group = { ...group, hidden: parameter !== '0' };
      else if (word === 'uc') group = { ...group, instead: Number(parameter ?? 1) };
      else if (word === 'f') group = { ...group, font: parameter ?? '' };
      else if (word === 'fcharset') charsets.set(group.font, parameter ?? '');
      else if (word === 'u') write(String.fromCharCode(Number(parameter ?? 0) & 0xffff));
      else write(SIGNS[word] ?? '');
      skip = word === 'u' ? group.instead : 0;
    } else if (sign === '*') {
      starred = true;
      continue;
    } else if (sign !== undefined) {
      write(SIGNS[sign] ?? '');
    } else {
      // Outlook ends the text with a zero.
      const words = token.replace(/[\r\n\0]+/g, '');
      write(words.slice(skip));
      skip = Math.max(0, skip - words.length);
    }
    starred = false;
  }
  writeBytes();
  return out.joined();
}
