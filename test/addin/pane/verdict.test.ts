import { USUAL_CHECKS } from '../../../helper/protocol/check-ids.ts';
import { sessions, type StateName } from '../../../addin/gallery/sessions.ts';
import { saw } from '../../../addin/pane/looking/saw.ts';
import { compare } from '../../../addin/pane/verdict/compare.ts';
import { verdictOf } from '../../../addin/pane/verdict/verdict-of.ts';
import type { Run } from '../../../addin/session/session.ts';
import { render } from '../../../helper/words/render.ts';
import { say } from '../../../helper/words/say.ts';
import type { Finding } from '../../../helper/protocol/finding.ts';

function runOf(name: StateName): Run {
  const { step } = sessions[name];
  if (step.at !== 'done' && step.at !== 'looking') throw new Error('There is no run.');
  return step.run;
}
const blocked = runOf('S14-confirmed');
const fine = runOf('S16-none');
const possible: Finding = {
  cause: 'wrong-credentials',
  standing: 'possible',
  name: say('data.text', { text: 'The password was changed' }),
  title: say('data.text', { text: 'The password was changed' }),
  because: say('data.text', { text: 'It fits.' }),
  evidence: [],
  corrections: [],
  settledBy: say('data.text', { text: 'Signing in to webmail.' }),
};
const judgedAs = (findings: readonly Finding[], more: Partial<Run> = {}): Run => ({
  ...blocked,
  diagnosis: { findings, settled: true },
  ...more,
});
const all = String(USUAL_CHECKS.length);
const titleOf = (run: Run) => render(verdictOf(run).title);

test.each([
  ['a proved cause in plain words', blocked, 'one', 'Your network blocks port 587'],
  ['the only thing that fits as probable', judgedAs([possible]), 'one', 'Probably: The password was changed'],
  ['two that fit as two', judgedAs([possible, { ...possible, cause: 'oauth-required' }]), 'several', 'Two things fit'],
  ['nothing wrong as an answer', fine, 'none', 'Nothing is wrong from here now'],
  ['no finding as not known', judgedAs([]), 'unsure', 'We could not tell yet'],
  [
    'a stopped run by how far it was',
    judgedAs([possible], { end: 'stopped' }),
    'unsure',
    `Stopped at ${all} of ${all}`,
  ],
] as const)('%s', (_, run, is, title) => {
  expect(verdictOf(run).is).toBe(is);
  expect(titleOf(run)).toBe(title);
});

test('what was proved before a run was stopped stays proved', () => {
  expect(verdictOf({ ...blocked, end: 'stopped' }).is).toBe('one');
});

describe('compared with before', () => {
  const titled = (before: Run, now: Run) => {
    const { title } = compare(before, now);
    return title && render(title);
  };

  test('broken before and fine now is fixed', () => {
    expect(titled(blocked, fine)).toBe('These settings work from here');
  });
  test('the same cause is the same answer', () => {
    expect(titled(blocked, blocked)).toBe('Same answer as before');
  });
  test('another cause is one step further', () => {
    expect(titled(blocked, judgedAs([possible]))).toBe('One step further');
  });
  test('fine before and fine now is no news', () => {
    expect(titled(fine, fine)).toBeNull();
  });
  test('a stopped look says nothing about the one before', () => {
    expect(titled(blocked, { ...fine, end: 'stopped' })).toBeNull();
  });
});

describe('a check that saw something', () => {
  const { evidence, report } = blocked;
  const marks = USUAL_CHECKS.filter((id) => evidence[id]?.seen).map(
    (id) => [id, saw(id, evidence, report.account, false).standing] as const,
  );

  test('is never marked as not checked', () => {
    expect(marks.filter(([, standing]) => standing === 'open')).toEqual([]);
  });
  test('is marked bad where nobody else answers on the account’s port either', () => {
    expect(marks).toContainEqual(['other-hosts', 'bad']);
    const elsewhere = { ...report.account, smtp: { ...report.account.smtp, port: 465 } };
    expect(saw('other-hosts', evidence, elsewhere, false).standing).toBe('seen');
  });
});
