import { X509Certificate } from 'node:crypto';
import { keyOf, weaknessOf } from '../../helper/network/strength.ts';
import { signed } from '../worlds/certificates.ts';

test('short keys and broken hashes are weak, and a root’s own signature is not', async () => {
  const root = await signed({ name: 'Root', authority: true, key: 'RSA 2048', hash: 'SHA-1' });
  const of = async (wish: Partial<Parameters<typeof signed>[0]>) =>
    weaknessOf(new X509Certificate((await signed({ name: 'smtp.example.test', ...wish })).certificate));
  expect(weaknessOf(new X509Certificate(root.certificate))).toBeUndefined();
  expect(await of({ by: root })).toBe('SHA-1');
  const good = await signed({ name: 'Good root', authority: true, key: 'RSA 2048' });
  expect(await of({ by: good, key: 'RSA 1024' })).toBe('RSA 1024');
  expect(await of({ by: good, key: 'RSA 2048' })).toBeUndefined();
  expect(await of({ by: good })).toBeUndefined();
});

test('two certificates of one key have one print, and of two keys two', async () => {
  const one = await signed({ name: 'a.test' });
  const other = await signed({ name: 'a.test' });
  const print = (made: { certificate: string }) => keyOf(new X509Certificate(made.certificate))?.print;
  expect(print(one)).toBe(print(one));
  expect(print(one)).not.toBe(print(other));
  expect(keyOf(new X509Certificate(one.certificate))).toMatchObject({ kind: 'EC', bits: 256 });
});
