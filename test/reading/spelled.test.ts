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
  ])('%j is read as %s', (typed, code) => {
    expect(read(typed).codes).toEqual([code]);
  });

  test.each([
    '0 x 800 ccc 0',
    '7 0 0 C C C 0 F',
    '8 0 0 C C C 0 F 1',
    'call 8 0 0 C C C 0 F',
    'room 8004, 2109 seats',
    '',
  ])('%j is left as it is', (typed) => {
    expect(unspelled(typed)).toBe(typed);
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
