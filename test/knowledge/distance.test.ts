import { distance } from '../../helper/knowledge/distance.ts';

test.each([
  ['smtp.example.test', 'smtp.example.test', 0],
  ['smpt.example.test', 'smtp.example.test', 1],
  ['smtp.exmple.test', 'smtp.example.test', 1],
  ['smtp.gmial.co', 'smtp.gmail.com', 2],
  ['mail', 'smtp', 3],
])('from %s to %s', (a, b, slips) => {
  expect(distance(a, b, 2)).toBe(slips);
});
