import fc from 'fast-check';
import { htmlText } from '../../helper/reading/files/html.ts';

test.each([
  ['a line break is one', 'one<br>two<BR/>three', 'one\ntwo\nthree'],
  ['blocks stand on lines of their own', '<div>one</div><div>two</div>', 'one\ntwo'],
  ['paragraphs are parted by an empty line', '<p>one</p>\n  <p>two</p>three', 'one\n\ntwo\n\nthree'],
  ['cells of a row stand beside each other', '<table><tr><td>Status:<td>5.1.1<tr><td>x</table>', 'Status: 5.1.1\nx'],
  ['items stand on lines of their own', '<ul><li>one<li>two</ul>', 'one\ntwo'],
  ['blanks are one blank, and none at a line’s ends', ' <b>a</b>\r\n\t b <br> c ', 'a b\nc'],
  ['a tag within a word parts nothing', 'un<b>know</b>n', 'unknown'],
  ['lines of <pre> stay', '<pre>550-one\r\n550 two</pre>', '550-one\n550 two'],
  ['styles, scripts and titles are no words', '<style>p > a {}</style><SCRIPT>x<y</script ><title>t</title>a', 'a'],
  ['comments are no words', 'a<!-- <p>b</p> -->c<!---->d', 'acd'],
  ['what only Word shows is no words', 'a<!--[if mso]><p>Word</p><![endif]-->b<![if !mso]>c<![endif]>', 'abc'],
  ['a ">" within quotation marks ends no tag', `<a title="a > b" alt='"> '>c</a>`, 'c'],
  ['a quotation mark that is never closed swallows no words', '<a title="x>one</a> two', 'one two'],
  ['a style that is never closed swallows no words', '<style>one <b>two', 'one two'],
  ['a mere < is a word', '5 < 6, a<b and <3', '5 < 6, a<b and <3'],
  ['an address in angle brackets is words', 'to <bob@example.net>:', 'to <bob@example.net>:'],
  ['a link in angle brackets is words', 'see <https://example.com/a>', 'see <https://example.com/a>'],
  [
    'Exchange’s report in angle brackets is words',
    '<mx.example.net #5.1.1 smtp;550 5.1.1 x>',
    '<mx.example.net #5.1.1 smtp;550 5.1.1 x>',
  ],
  ['the doctype and instructions are no words', '<!DOCTYPE html><?xml version="1.0"?>a', 'a'],
  [
    'character references are characters',
    '&lt;a&gt; &amp;amp; &quot;&#39;&#x27;&apos; &auml;&Auml;&nbsp;&hellip;',
    "<a> &amp; \"''' äÄ\u00a0…",
  ],
  [
    'numbers beyond Latin-1 are characters, wrong ones are U+FFFD',
    '&#128512;&#0;&#xD800;&#1114112;',
    '😀\uFFFD\uFFFD\uFFFD',
  ],
  ['numbers of Windows-1252 are what was meant', '&#147;a&#148;', '“a”'],
  ['a name that is none stays', '&nosuch; AT&T &lt', '&nosuch; AT&T &lt'],
])('%s', (_, html, text) => {
  expect(htmlText(html)).toBe(text);
});

test('a tag at the very end that is not closed is words', () => {
  expect(htmlText('a <b')).toBe('a <b');
});

test('any HTML gives a text no longer than itself', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '=',
    '<!--',
    '-->',
    '<p>',
    '<pre>',
    '</',
    '<style>',
    '&lt;',
    '&',
    ' ',
    'a',
    '\n',
    '<td',
    '<br>',
    '<!',
    '<a b="',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 80 }), (parts) => {
      const html = parts.join('');
      expect(htmlText(html).length).toBeLessThanOrEqual(html.length);
    }),
    { numRuns: 2000 },
  );
});

test('words stay whatever tags stand between them', () => {
  const tag = fc.constantFrom(
    '<b>',
    '</b>',
    '<div class="x">',
    '</p>',
    '<br/>',
    '<!-- x -->',
    '<td>',
    '<img src="a>b">',
    '<o:p></o:p>',
    '<style>p{}</style>',
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.stringMatching(/^[a-z\d.]{1,9}$/), fc.array(tag, { maxLength: 4 })), { maxLength: 30 }),
      (parts) => {
        const html = parts.map(([word, tags]) => `${word} ${tags.join('')}`).join('');
        expect(htmlText(html).split(/\s+/).filter(Boolean)).toEqual(parts.map(([word]) => word));
      },
    ),
  );
});
