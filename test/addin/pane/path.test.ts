import { sessions, type StateName } from '../../../addin/gallery/sessions.ts';
import { path } from '../../../addin/pane/path/path.ts';

function wayOf(name: StateName) {
  const { step } = sessions[name];
  if (step.at !== 'done' && step.at !== 'looking') throw new Error('There is no run.');
  const { report, evidence, diagnosis, end } = step.run;
  return path({ account: report.account, evidence, findings: diagnosis.findings, isRunning: end === null });
}

test('a proved cause breaks the way where it sits, and what another port reached beyond it is good', () => {
  expect(wayOf('S14-confirmed')).toEqual({
    parts: { outlook: 'good', computer: 'good', network: 'bad', server: 'good' },
    breaks: 'network',
  });
});

test('beyond a break nothing is claimed that no check reached', () => {
  expect(wayOf('S22-offline').parts).toMatchObject({ network: 'open', server: 'open' });
});

test('nothing wrong is the whole way good', () => {
  expect(Object.values(wayOf('S16-none').parts)).toEqual(['good', 'good', 'good', 'good']);
});

test('offline breaks at this computer', () => {
  expect(wayOf('S22-offline')).toMatchObject({ parts: { outlook: 'good', computer: 'bad' }, breaks: 'computer' });
});

test('while it is looked at, what was reached is good and the rest is being looked at', () => {
  expect(wayOf('S13-looking').parts).toEqual({
    outlook: 'good',
    computer: 'good',
    network: 'looking',
    server: 'looking',
  });
});

test('another port of the server does not count as its way', () => {
  const { parts } = wayOf('S28-stopped');
  expect(parts.network).not.toBe('good');
});
