import { sessions } from '../../../addin/gallery/sessions.ts';
import { keepRun, keptRun } from '../../../addin/session/kept-run.ts';
import { begin, update } from '../../../addin/session/update.ts';

function memory(): Storage & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  } as unknown as Storage & { readonly items: Map<string, string> };
}

const found = sessions['S14-confirmed'];
const looking = sessions['S13-looking'];

test('what was found is there after a reload, is taken once, and stands where it stood', () => {
  const storage = memory();
  keepRun(found, () => storage);
  const restored = keptRun(() => storage);
  if (found.step.at !== 'done' || !restored) throw new Error('Nothing was kept.');
  const { report, evidence, plan, end } = found.step.run;
  expect(restored.run).toMatchObject({ report, evidence, plan, end });
  expect(keptRun(() => storage)).toBeNull();
  expect(update(begin({}, 'page'), { type: 'restored', ...restored }).step).toMatchObject({ at: 'done' });
  const typing = update(begin({}, 'page'), { type: 'restored', ...restored, isShown: false });
  expect(typing.step).toMatchObject({ at: 'asking', last: { run: restored.run } });
});

test('a look under way is kept as one that was lost, never as a whole one', () => {
  const storage = memory();
  keepRun(looking, () => storage);
  expect(keptRun(() => storage)).toMatchObject({ run: { end: 'lost' }, isShown: true });
});

test('what has begun on the page since is newer than what was kept', () => {
  const storage = memory();
  keepRun(found, () => storage);
  const restored = keptRun(() => storage);
  if (!restored) throw new Error('Nothing was kept.');
  expect(update(looking, { type: 'restored', ...restored })).toBe(looking);
});

test('where nothing was found nothing is kept, and what is no run is nothing', () => {
  const storage = memory();
  keepRun(found, () => storage);
  keepRun(begin({}, 'page'), () => storage);
  expect(storage.items.size).toBe(0);
  for (const text of ['', 'null', '{', '{"report":1}', '[]']) {
    storage.setItem('outbox-doctor-run', text);
    expect(keptRun(() => storage)).toBeNull();
  }
});

test('a page that may not store goes on', () => {
  const refused = (): Storage => {
    throw new DOMException('The request was denied.', 'SecurityError');
  };
  expect(() => keepRun(found, refused)).not.toThrow();
  expect(keptRun(refused)).toBeNull();
});
