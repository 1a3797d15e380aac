import { WHAT_WE_READ } from '../../helper/system/what-we-read.ts';

test('no value that may hold a secret is among those that are read', () => {
  const names = WHAT_WE_READ.flatMap(({ values }) => values.map(({ name }) => name));
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => /password|pwd|token|secret|EntryID|\bEID\b|(?<!G)UID$/i.test(name))).toEqual([]);
});
