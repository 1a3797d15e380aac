import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { addedRoots, judgeFor } from '../../helper/network/trust.ts';
import { signed } from '../worlds/certificates.ts';

const roots = [...rootCertificates];

test('each of the well-known roots is found in the store by its own name', () => {
  const { anchoredIn } = judgeFor({ system: null, bundled: roots });
  const lost = roots.map((pem) => new X509Certificate(pem)).filter((root) => !anchoredIn([root]).bundled);
  expect(lost.map(({ subject }) => subject)).toEqual([]);
});

test('what a root of one store signed is trusted by that store alone', async () => {
  const root = await signed({ name: 'Company Root, é+ö (B)', authority: true });
  const leaf = await signed({ name: 'mail.example.test', by: root });
  const { anchoredIn } = judgeFor({ system: [...roots, root.certificate], bundled: roots });
  expect(anchoredIn([new X509Certificate(leaf.certificate)])).toEqual({ system: true, bundled: false, added: false });
});

test('a root of the same name that signed with another key vouches for nothing', async () => {
  const [root, other] = await Promise.all([0, 1].map(() => signed({ name: 'Company Root', authority: true })));
  if (!root || !other) throw new Error('both were made');
  const leaf = await signed({ name: 'mail.example.test', by: root });
  const { anchoredIn } = judgeFor({ system: null, bundled: [other.certificate] });
  expect(anchoredIn([new X509Certificate(leaf.certificate)])).toEqual({ system: null, bundled: false, added: false });
});

test('a root that this program alone was told of is known from those of the system', async () => {
  const [own, told] = await Promise.all(
    ['Company Root', 'Laboratory'].map((name) => signed({ name, authority: true })),
  );
  if (!own || !told) throw new Error('both were made');
  const system = [...roots, own.certificate];
  const all = [...system, told.certificate];
  expect(addedRoots({ all, system, named: [], bundled: roots })).toEqual([told.certificate]);
  expect(addedRoots({ all, system: all, named: [told.certificate], bundled: roots })).toEqual([told.certificate]);
  expect(addedRoots({ all, system: all, named: all, bundled: roots })).toEqual([]);
  const alone = { all: [told.certificate], system: [told.certificate], named: [], bundled: roots };
  expect(addedRoots(alone)).toEqual([told.certificate]);
  const leaf = await signed({ name: 'mail.example.test', by: told });
  const { anchoredIn } = judgeFor({ system: all, bundled: roots, added: [told.certificate] });
  expect(anchoredIn([new X509Certificate(leaf.certificate)])).toEqual({ system: true, bundled: false, added: true });
});
