/** The names of the characters 160 to 255, in their order (https://html.spec.whatwg.org/entities.json). */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';

/** The others that mail programs write. A name that is not here stays as it is written. */
const OTHERS: Readonly<Record<string, string>> = {
  amp: '&',
  AMP: '&',
  apos: "'",
  lt: '<',
  LT: '<',
  gt: '>',
  GT: '>',
  quot: '"',
  QUOT: '"',
  commat: '@',
  colon: ':',
  comma: ',',
  equals: '=',
  excl: '!',
  lpar: '(',
  rpar: ')',
  lbrack: '[',
  rbrack: ']',
  num: '#',
  period: '.',
  semi: ';',
  sol: '/',
  bsol: '\\',
  Tab: '\t',
  NewLine: '\n',
  bull: '•',
  dagger: '†',
  emsp: '\u2003',
  ensp: '\u2002',
  thinsp: '\u2009',
  euro: '€',
  hellip: '…',
  larr: '←',
  rarr: '→',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  lsaquo: '‹',
  rsaquo: '›',
  lrm: '\u200E',
  rlm: '\u200F',
  mdash: '—',
  ndash: '–',
  minus: '−',
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  trade: '™',
  zwj: '\u200D',
  zwnj: '\u200C',
};

const NAMES: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
  ...Object.entries(OTHERS),
]);

/** A character written as a reference; without its semicolon it is no reference to us, for addresses of pages have &. */
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,7}));/gi;

/** Characters replaced at once: a text of nothing but references would otherwise need fifty times its room. */
const PIECE = 64 * 1024;

/** The text with its character references (`&lt;`, `&#39;`, `&nbsp;`) put back into characters, once. Linear. */
export function dereferenced(text: string): string {
  if (!text.includes('&')) return text;
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const to = pieceEnd(text, from);
    pieces.push(text.slice(from, to).replace(REFERENCE, character));
    from = to;
  }
  return pieces.join('');
}

/** Where a piece ends that begins at `from`: not within a reference, which is no longer than twelve characters. */
function pieceEnd(text: string, from: number): number {
  const to = from + PIECE;
  if (to >= text.length) return text.length;
  const reference = text.lastIndexOf('&', to - 1);
  return reference > to - 12 ? reference : to;
}

function character(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMES.get(name) ?? whole;
  return characterOf(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
}

/** As browsers read them (https://html.spec.whatwg.org/#numeric-character-reference-end-state). */
function characterOf(number: number): string {
  if (number === 0 || number > 0x10ffff || (number >= 0xd800 && number <= 0xdfff)) return '\uFFFD';
  // Programs that counted in Windows-1252 wrote its curly quotation marks as &#145; and &#148;.
  if (number >= 0x80 && number <= 0x9f) return new TextDecoder('windows-1252').decode(Uint8Array.of(number));
  return String.fromCodePoint(number);
}
