import * as v from 'valibot';
import { toHelperSchema } from '../../helper/protocol/messages.ts';
import { attemptOf } from '../../helper/server/attempt-of.ts';
import { look } from '../../helper/server/look.ts';
import type { ToPane } from '../../helper/protocol/messages.ts';
import { worlds } from '../../helper/practice/practice.ts';

const world = worlds.find(({ id }) => id === 'wrong-credentials');
const PASSWORD = 'Tr0ub4dor-and-3';
const report = { ...world?.report, reading: null, date: '2026-11-21' };
const message = { type: 'attempt', id: 'a-1', report, password: PASSWORD, sendTest: false };

function read(value: unknown) {
  const read = v.parse(toHelperSchema, value);
  if (read.type !== 'attempt') throw new Error('This is no attempt.');
  return read;
}

test('a look has no sign-in', () => {
  const plain = v.parse(toHelperSchema, { type: 'look', id: 'a', report });
  expect(plain.type === 'look' && attemptOf(plain)).toBeUndefined();
});

test.each(['', 'x'.repeat(1025), 5, null])('a password like %j is refused', (password) => {
  expect(v.safeParse(toHelperSchema, { ...message, password }).success).toBe(false);
});

test('one press is one try: refused once, the server is asked no second time; the password is in no answer and overwritten', async () => {
  const asked = read(message);
  const attempt = attemptOf(asked);
  const told: ToPane[] = [];
  await look(
    asked.id,
    asked.report,
    new AbortController().signal,
    (one) => told.push(one),
    () => Promise.resolve({}),
    attempt,
  );
  const signIns = told.flatMap((one) => (one.type === 'observed' ? [one.evidence['sign-in']] : [])).filter(Boolean);
  const last = signIns.at(-1);
  expect(last?.seen && last.fact.tries.map(({ outcome }) => outcome)).toEqual(['refused']);
  expect(JSON.stringify(told)).not.toContain(PASSWORD);
  expect(attempt?.password?.read((bytes) => bytes.every((byte) => byte === 0))).toBe(true);
}, 30_000);

test('over a certificate that does not hold no password is sent', async () => {
  const bad = worlds.find(({ id }) => id === 'certificate-expired');
  const asked = read({ ...message, report: { ...bad?.report, reading: null, date: '2026-11-21' } });
  const told: ToPane[] = [];
  await look(
    asked.id,
    asked.report,
    new AbortController().signal,
    (one) => told.push(one),
    () => Promise.resolve({}),
    attemptOf(asked),
  );
  const seen = told.flatMap((one) => (one.type === 'observed' ? [one.evidence['sign-in']] : [])).filter(Boolean);
  expect(seen.at(-1)).toMatchObject({ seen: false, why: 'not-verified' });
}, 30_000);
