/** @jest-environment jsdom */
import { keep } from '../../../addin/link/kept-secret.ts';

const SECRET = 'A'.repeat(43);
const office = globalThis as { Office?: unknown };

beforeEach(() => {
  localStorage.clear();
  delete office.Office;
});

test('a secret that was given for a code is there again, until it is taken back', () => {
  expect(keep.read()).toBeNull();
  keep.write(SECRET);
  expect(keep.read()).toBe(SECRET);
  keep.write(null);
  expect(keep.read()).toBeNull();
  expect(localStorage).toHaveLength(0);
});

test('what is kept under its name and is no secret is not used', () => {
  keep.write('short');
  expect(keep.read()).toBeNull();
});

test('in a frame it is kept for the page around it alone', () => {
  office.Office = { context: { partitionKey: 'one-' } };
  keep.write(SECRET);
  office.Office = { context: { partitionKey: 'other-' } };
  expect(keep.read()).toBeNull();
});

test('a page that may keep nothing goes on without', () => {
  const storage = jest.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  keep.write(SECRET);
  expect(keep.read()).toBeNull();
  storage.mockRestore();
});
