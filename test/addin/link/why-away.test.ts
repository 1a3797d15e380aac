import type { Around } from '../../../addin/link/around.ts';
import { whyAway } from '../../../addin/link/why-away.ts';
import { sessions } from '../../../addin/gallery/sessions.ts';
import { update } from '../../../addin/session/update.ts';

function around(health: unknown, permission?: string | null): Around {
  return {
    origin: 'https://localhost:3443',
    fetch: () =>
      health === undefined
        ? Promise.reject(new TypeError('Failed to fetch'))
        : Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve(health) }),
    open: () => {
      throw new Error('Nothing is opened.');
    },
    helper: 'https://localhost:3443',
    nonce: () => '',
    sign: () => Promise.resolve(''),
    keep: { read: () => null, write: () => {} },
    after: () => () => undefined,
    ...(permission !== undefined && { permission: () => Promise.resolve(permission) }),
  };
}

test.each([
  ['nobody answers', around(undefined), null],
  ['the browser bars it', around(undefined, 'denied'), 'barred'],
  ['the browser has not been asked yet', around(undefined, 'prompt'), null],
  ['another program answers', around({ name: 'nginx' }), 'other-program'],
  ['another program answers with no object', around('hello'), 'other-program'],
  ['the helper itself answers', around({ name: 'outbox-doctor' }), null],
] as const)('%s', async (_, world, why) => {
  expect(await whyAway(world)).toBe(why);
});

test('a browser that does not know the permission is no reason', async () => {
  const world = { ...around(undefined), permission: () => Promise.reject(new TypeError('no such permission')) };
  expect(await whyAway(world)).toBeNull();
});

test('the reason stands until another is known, and goes with the helper’s return', () => {
  const away = update(sessions['S2-asking'], { type: 'gone', retryInMs: 500 });
  const barred = update(away, { type: 'away-because', why: 'barred' });
  expect(barred.helper).toMatchObject({ is: 'away', why: 'barred' });
  const again = update(barred, { type: 'gone', retryInMs: 1000 });
  expect(again.helper).toMatchObject({ why: 'barred', retryInMs: 1000 });
  expect(update(again, { type: 'away-because', why: null }).helper).not.toHaveProperty('why');
  expect(update(sessions['S2-asking'], { type: 'away-because', why: 'barred' }).helper.is).toBe('here');
});

test('a page from elsewhere asks the helper for its health, and not the server that it came from', async () => {
  const asked: string[] = [];
  const world: Around = {
    ...around(undefined),
    origin: 'https://pane.example',
    fetch: (url) => {
      asked.push(url);
      return Promise.reject(new TypeError('Failed to fetch'));
    },
  };
  expect(await whyAway(world)).toBeNull();
  expect(asked).toEqual(['https://localhost:3443/health']);
});
