import fc from 'fast-check';
import { read } from '../../helper/reading/read.ts';
import { unspelled } from '../../helper/reading/spelled.ts';

describe('a code that was spelled', () => {
  test.each([
    ['0 x 800 ccc 0 e', '0x800CCC0E'],
    ['8 0 0 C C C 0 F', '0x800CCC0F'],
    ['O x 8OO CCC OE', '0x800CCC0E'],
    ['8004 2109', '0x80042109'],
    ['0-x-8-0-0-c-c-c-9-2.', '0x800CCC92'],
    ['  0x 800CCC0E\n', '0x800CCC0E'],
    ['0x800 triple c 0e', '0x800CCC0E'],
    ['0x8 double zero triple C zero F', '0x800CCC0F'],
    ['zero x eight zero zero c c c zero e', '0x800CCC0E'],
    ['oh x eight oh oh c c c seven eight', '0x800CCC78'],
    ['zero ex 800 42 109', '0x80042109'],
  ])('%j is read as %s', (typed, code) => {
    expect(read(typed).codes).toEqual([code]);
  });

  test.each([
    ['535 5 7 139', 535, '5.7.139'],
    ['five three five five seven one three nine', 535, '5.7.139'],
    ['5 3 5 5 7 1 3 9', 535, '5.7.139'],
    ['550, 5, 1, 10', 550, '5.1.10'],
    ['five five oh five one one', 550, '5.1.1'],
    ['535 five dot seven dot one three nine', 535, '5.7.139'],
    ['four two one four seven oh', 421, '4.7.0'],
  ])('%j is read as the reply %d %s', (typed, code, enhanced) => {
    expect(read(typed).reply).toMatchObject({ code, enhanced });
  });

  test.each([
    '0 x 800 ccc 0',
    '7 0 0 C C C 0 F',
    '8 0 0 C C C 0 F 1',
    'call 8 0 0 C C C 0 F',
    'room 8004, 2109 seats',
    'five three five',
    'one two three four five six seven',
    '550 5.1.1',
    '53557139',
    '5355 7139',
    '535 5 7 139 people',
    '550 4 1 1',
    '535 5 9 139',
    'double double 0',
    'triple',
    'a bad face',
    '555 1234 56',
    '+49 89 550 5 11',
    '',
  ])('%j is left as it is', (typed) => {
    expect(unspelled(typed)).toBe(typed);
  });

  test('every code is read in words, however they are grouped', () => {
    const names = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    const code = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(code, (last) => {
        const words = [...`0x80${last}`].map((one) => names[Number(one)] ?? one);
        expect(unspelled(words.join(' '))).toBe(`0x80${last}`);
        const counted = words.join(' ').replaceAll(/\b(\w+) \1 \1\b/g, 'triple $1');
        expect(unspelled(counted)).toBe(`0x80${last}`);
      }),
    );
  });

  test('a text with a word in it that is no sign stays as it is', () => {
    const word = fc.constantFrom(
      'mail',
      'error',
      'please',
      'ten',
      'hundred',
      'gmx.net',
      'anna@example.com',
      'smtp',
      'x5g',
    );
    const sign = fc.constantFrom('five', '535', '0', 'triple', 'c', 'zero', '800ccc0e', '5', '7', '139');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), word, fc.array(sign, { maxLength: 8 }), (before, one, after) => {
        const text = [...before, one, ...after].join(' ');
        expect(unspelled(text)).toBe(text);
      }),
    );
  });

  test('every code is read with any gaps between its characters', () => {
    const code = fc.string({ unit: fc.constantFrom(...'0123456789abcdefABCDEF'), minLength: 6, maxLength: 6 });
    const gap = fc.constantFrom('', ' ', '-', '. ', '\t');
    fc.assert(
      fc.property(code, fc.array(gap, { minLength: 10, maxLength: 10 }), (last, gaps) => {
        const spelled = [...`0x80${last}`].map((one, at) => one + (gaps[at] ?? '')).join('');
        expect(unspelled(spelled).toLowerCase()).toBe(`0x80${last}`.toLowerCase());
      }),
    );
  });
});
