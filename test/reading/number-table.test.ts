import { numberTable, valueOf } from '../../helper/reading/number-table.ts';

test('gives the values of the numbers it was made of, and of no others', () => {
  const numbers = [0, 1, -1, 7, -2147483648, 2147483647, ...Array.from({ length: 1000 }, (_, at) => at * 4096)];
  const values = new Map([...new Set(numbers)].map((number, at) => [number, at]));
  const table = numberTable(values);
  for (const [number, value] of values) expect(valueOf(table, number)).toBe(value);
  for (const other of [2, -7, 4095, 4097]) expect(valueOf(table, other)).toBe(-1);
});

test('an empty table has no values', () => {
  expect(valueOf(numberTable(new Map()), 0)).toBe(-1);
});
