import { metNow } from '../../../addin/session/met-now.ts';
import { timeOf } from '../../../addin/pane/time-of.ts';
import { practiceList } from '../../../helper/practice/practice.ts';

test('a practice server is met at a time of day, so that watching it tells when it was last looked at', () => {
  const [practice] = practiceList();
  if (!practice) throw new Error('There is no practice server.');
  const now = new Date(2026, 10, 21, 23, 3).toISOString();
  expect(timeOf(metNow(practice, now).date)).toBe('11:03 PM');
});
