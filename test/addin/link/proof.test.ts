import { isSame } from '../../../addin/link/proof.ts';

describe('a proof is the same', () => {
  const proof = 'abcabc';
  test('where every letter is', () => {
    expect(isSame(proof, 'abcabc')).toBe(true);
  });
  test.each(['abc', 'abcabcabc', 'abcabd', '', 'abcab'])(
    'not where it is %j: neither cut, repeated nor empty',
    (other) => {
      expect(isSame(proof, other)).toBe(false);
      expect(isSame(other, proof)).toBe(false);
    },
  );
});
