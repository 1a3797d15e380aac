import { keep, kept } from '../../../addin/session/keep.ts';
import { begin } from '../../../addin/session/update.ts';

function memory(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  } as unknown as Storage;
}
function refused(): Storage {
  throw new DOMException('The request was denied.', 'SecurityError');
}
const session = {
  ...begin({}, 'page'),
  text: '0x800CCC0E',
  draft: { email: 'a@example.com', host: '', port: '', encryption: 'tls', auth: '' },
  outlook: 'mac',
} as const;

test('what was typed survives a reload', () => {
  const storage = memory();
  keep(session, () => storage);
  expect(kept(() => storage)).toEqual({ text: '0x800CCC0E', draft: session.draft, outlook: 'mac' });
});

test('a page that may not store keeps nothing and goes on', () => {
  expect(() => keep(session, refused)).not.toThrow();
  expect(kept(refused)).toEqual({});
});

test.each(['', 'null', '{', '{"text":1}', '{"text":"x","draft":{"email":1}}'])(
  '%j from somewhere else is nothing kept',
  (found) => {
    const storage = memory();
    storage.setItem('outbox-doctor', found);
    expect(kept(() => storage)).toEqual({});
  },
);
