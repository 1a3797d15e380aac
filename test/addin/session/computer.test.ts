import { sessions } from '../../../addin/gallery/sessions.ts';
import type { Event } from '../../../addin/session/event.ts';
import type { Session } from '../../../addin/session/session.ts';
import { toHelper } from '../../../addin/session/to-helper.ts';
import { begin, update } from '../../../addin/session/update.ts';
import type { ComputerTold, ToHelper } from '../../../helper/protocol/messages.ts';
import { settingsWith } from '../../doubles/fake-means.ts';

/* What the pane knows of this computer, and what it tells the helper for it. */

const asked: ComputerTold = { system: 'windows', consent: 'asked-for', canListen: true, actions: [] };
const given: ComputerTold = { ...asked, consent: 'given' };
const welcome = (computer?: ComputerTold): Event => ({ type: 'welcome', version: '0.1.0', practice: [], computer });
const gone: Event = { type: 'gone', retryInMs: 500 };
const settings = settingsWith(['anna@example.com', 'shop@example.org']);
const accounts: Event = { type: 'accounts', settings };
const listening: Event = { type: 'listening', on: true, why: null };
const caught: Event = { type: 'caught', at: '2026-11-21T14:02:00.000Z', text: "(0x80042109) : 'x'" };
const refused = (path: string): Event => ({ type: 'problem', id: null, path, say: 'no' });

/** The session after these events, and everything that was said to the helper on the way. */
function after(first: Session, ...events: readonly Event[]): { session: Session; said: readonly ToHelper[] } {
  let session = first;
  const said: ToHelper[] = [];
  for (const event of events) {
    const next = update(session, event);
    said.push(...toHelper(next.computer, session.computer));
    session = next;
  }
  return { session, said };
}
const start = begin({}, 'page');

describe('accounts', () => {
  test('are read at once where that was allowed before', () => {
    const { session, said } = after(start, welcome(given), { type: 'accounts-asked' }, accounts);
    expect(said).toEqual([{ type: 'accounts' }]);
    expect(session).toMatchObject({ step: { at: 'choosing', chosen: null }, computer: { accounts: { settings } } });
  });
  test('are asked leave for first, and come by themselves once it is given', () => {
    const before = after(start, welcome(asked), { type: 'accounts-asked' });
    expect(before.said).toEqual([]);
    expect(before.session.step).toMatchObject({ at: 'consent', wants: 'accounts' });
    const { session, said } = after(
      before.session,
      { type: 'answered', given: true },
      { type: 'computer', computer: given },
    );
    expect(said).toEqual([{ type: 'consent', given: true }, { type: 'accounts' }]);
    expect(session.step.at).toBe('choosing');
  });
  test('are not read where leave is refused, and the helper is told nothing', () => {
    const { session, said } = after(
      start,
      welcome(asked),
      { type: 'accounts-asked' },
      { type: 'answered', given: false },
    );
    expect(said).toEqual([]);
    expect(session.step.at).toBe('asking');
  });
  test('an answer that could not be kept is said, and can be given again', () => {
    const { session } = after(
      start,
      welcome(asked),
      { type: 'accounts-asked' },
      { type: 'answered', given: true },
      refused('consent'),
      { type: 'computer', computer: asked },
    );
    expect(session).toMatchObject({ step: { at: 'consent' }, computer: { unanswered: 'no', answering: null } });
    expect(after(session, { type: 'answered', given: true }).session.computer.unanswered).toBeNull();
  });
  test('are chosen from where an error tells neither server nor address, instead of typing', () => {
    const report = { reading: null, account: { smtp: {} }, date: '2026-11-21' };
    const check: Event = { type: 'asked', report, possible: { findings: [], settled: false } };
    expect(after(start, welcome(given), check).session.step.at).toBe('choosing');
    expect(after(start, welcome(asked), check).session.step.at).toBe('account');
  });
  test('that were refused are a sentence, and are asked for again', () => {
    const { session } = after(start, welcome(given), { type: 'accounts-asked' }, refused('accounts'));
    expect(session.computer.accounts).toEqual({ is: 'refused', say: 'no' });
    expect(session.problem).toBeNull();
    expect(after(session, { type: 'accounts-asked' }).said).toEqual([{ type: 'accounts' }]);
  });
  test('that were being read when the helper went are read when it is back', () => {
    const { said } = after(start, welcome(given), { type: 'accounts-asked' }, gone, welcome(given), accounts);
    expect(said).toEqual([{ type: 'accounts' }, { type: 'accounts' }]);
  });
  test('that were read stay for choosing while the helper is away', () => {
    const { session } = after(start, welcome(given), { type: 'accounts-asked' }, accounts, gone);
    expect(session).toMatchObject({ step: { at: 'choosing' }, computer: { accounts: { is: 'read' } } });
  });
});

test('what is taken back is forgotten, here and wherever else it was taken back', () => {
  const known = after(start, welcome(given), { type: 'accounts-asked' }, accounts, listening, caught).session;
  const { session, said } = after(
    known,
    { type: 'answered', given: false },
    { type: 'listening', on: false, why: 'consent' },
    { type: 'computer', computer: asked },
  );
  expect(said).toEqual([{ type: 'consent', given: false }]);
  expect(session).toMatchObject({
    step: { at: 'asking' },
    computer: { accounts: { is: 'none' }, caught: null, ear: { is: 'off', why: 'consent' } },
  });
  // By another pane, or at the command line while the helper was away.
  expect(after(known, { type: 'computer', computer: asked }).session.computer.accounts).toEqual({ is: 'none' });
  expect(after(known, gone, welcome(asked)).session.computer.accounts).toEqual({ is: 'none' });
  expect(after(session, accounts).session.computer.accounts).toEqual({ is: 'none' });
});

describe('listening', () => {
  const on: Event = { type: 'switched-ear', on: true };
  const off: Event = { type: 'switched-ear', on: false };

  test('begins and ends with its switch, and is on once the helper says so', () => {
    const { session, said } = after(start, welcome(given), on);
    expect(session.computer.ear).toEqual({ is: 'starting' });
    const all = after(session, listening, off, { type: 'listening', on: false, why: 'asked' });
    expect([...said, ...all.said]).toEqual([
      { type: 'listen', on: true },
      { type: 'listen', on: false },
    ]);
    expect(all.session.computer.ear).toEqual({ is: 'off', why: 'asked' });
  });
  test('is asked leave for first, and begins by itself once it is given', () => {
    const { session, said } = after(
      start,
      welcome(asked),
      on,
      { type: 'answered', given: true },
      { type: 'computer', computer: given },
    );
    expect(said).toEqual([
      { type: 'consent', given: true },
      { type: 'listen', on: true },
    ]);
    expect(session.step.at).toBe('asking');
  });
  test('goes on when the helper is back, and not where leave was taken back meanwhile', () => {
    const lost = after(start, welcome(given), on, listening, gone).session;
    expect(lost.computer.ear).toEqual({ is: 'waiting' });
    expect(after(lost, gone, welcome(given)).said).toEqual([{ type: 'listen', on: true }]);
    expect(after(lost, welcome(asked)).said).toEqual([]);
    expect(after(lost, welcome()).session.computer.ear).toEqual({ is: 'off', why: null });
  });
  test('that was refused says why', () => {
    expect(after(start, welcome(given), on, refused('listen')).session.computer.ear).toEqual({
      is: 'refused',
      say: 'no',
    });
  });
});

describe('what was caught', () => {
  test('stands beside a finding and touches neither it nor the text', () => {
    const finding = sessions['S14-confirmed'];
    const { session } = after(finding, caught);
    expect(session.step).toBe(finding.step);
    expect(session.text).toBe(finding.text);
    expect(session.computer.caught).toMatchObject({ code: '0x80042109' });
  });
  test('goes away when it is dismissed, and comes anew with the next', () => {
    const { session } = after(start, caught, { type: 'caught-dismissed' });
    expect(session.computer.caught).toBeNull();
    expect(after(session, caught).session.computer.caught).not.toBeNull();
  });
});

describe('a window', () => {
  const want = (sure: boolean): Event => ({ type: 'window-wanted', action: 'clock', sure });
  const opened = (well: boolean): Event => ({ type: 'opened', action: 'clock', well });

  test('is opened only after its program was shown, and from then on at once', () => {
    const shown = after(start, welcome(given), want(false));
    expect(shown.said).toEqual([]);
    expect(shown.session.computer.windows.clock).toBe('shown');
    const { session, said } = after(shown.session, want(true), opened(true), want(false));
    expect(said).toEqual([
      { type: 'open', action: 'clock' },
      { type: 'open', action: 'clock' },
    ]);
    expect(after(session, opened(false)).session.computer.windows.clock).toBe('not-opened');
    // Each shows its own program.
    expect(after(session, { type: 'window-wanted', action: 'proxy', sure: false }).session.computer.windows.proxy).toBe(
      'shown',
    );
  });
  test('is not opened where that is declined, and is shown again', () => {
    const { session, said } = after(start, want(false), { type: 'window-declined', action: 'clock' }, want(false));
    expect(said).toEqual([]);
    expect(session.computer.windows.clock).toBe('shown');
  });
  test.each([
    ['refused', refused('open')],
    ['whose helper goes', gone],
  ] as const)('that is %s while it is opened is called not opened', (_, event) => {
    expect(after(start, welcome(given), want(true), event).session.computer.windows.clock).toBe('not-opened');
  });
});

test('without a helper that knows its computer nothing of it is asked', () => {
  const { said, session } = after(start, welcome(), { type: 'accounts-asked' }, { type: 'switched-ear', on: true });
  expect(said).toEqual([]);
  expect(session.computer.can).toBeNull();
});
