import { diagnose } from '../../../helper/causes/diagnose.ts';
import { sessions } from '../../../addin/gallery/sessions.ts';
import { isAnotherItem } from '../../../addin/pane/bars.ts';
import type { Event } from '../../../addin/session/event.ts';
import { judged } from '../../../addin/session/judged.ts';
import type { Session } from '../../../addin/session/session.ts';
import { unnamedDomain, unnamedIn } from '../../../addin/session/unnamed.ts';
import { begin, lastOf, update } from '../../../addin/session/update.ts';

const none = { findings: [], settled: false } as const;
const report = { reading: null, account: { smtp: { host: 'smtp.example.com' } }, date: '2026-11-20' } as const;
const welcome: Event = { type: 'welcome', version: '0.1.0', practice: [] };
const asked: Event = { type: 'asked', report, possible: none };

function after(first: Session, ...events: readonly Event[]): Session {
  return events.reduce(update, first);
}
const start = begin({}, 'page');
const looking = after(start, welcome, asked);

describe('asking', () => {
  test('Check with a helper there begins to look', () => {
    expect(looking.step).toMatchObject({ at: 'looking', run: { id: 'page-1', report, end: null }, before: null });
  });

  test('Check without a helper waits for it, and goes on by itself when it comes', () => {
    const waiting = after(start, { type: 'gone', retryInMs: 500 }, asked);
    expect(waiting.step).toMatchObject({ at: 'waiting', report });
    expect(after(waiting, welcome).step).toMatchObject({ at: 'looking', run: { report } });
  });

  test('Check without a server or an address asks for the account, with what is known filled in', () => {
    const bare = { ...report, account: { smtp: { port: 465 } } };
    const session = after(start, welcome, { type: 'asked', report: bare, possible: none });
    expect(session.step.at).toBe('account');
    expect(session.draft.port).toBe('465');
  });

  test('a text that is refused while it is read is not read for ever, and stays', () => {
    const refusal = { why: 'mail', name: null, said: { id: 'mail.too-deep' } } as const;
    const reading = after(start, { type: 'typed', text: 'mine' }, { type: 'reading' });
    expect(update(reading, { type: 'refused-input', refusal })).toMatchObject({
      text: 'mine',
      heard: { is: 'nothing' },
      refusal,
    });
  });

  test('what was typed stays while a file is looked at in its place', () => {
    const source = { from: 'file', name: 'a.eml', text: 'x', cut: false } as const;
    const session = after(start, { type: 'typed', text: 'mine' }, { type: 'gave', source });
    expect(session).toMatchObject({ text: 'mine', source });
  });

  test('a refusal keeps the text and goes away with the next thing given', () => {
    const refused = after(
      start,
      { type: 'typed', text: 'mine' },
      { type: 'refused-input', refusal: { why: 'text-too-big' } },
    );
    expect(refused).toMatchObject({ text: 'mine', refusal: { why: 'text-too-big' } });
    expect(after(refused, { type: 'typed', text: 'other' }).refusal).toBeNull();
  });

  test('a complaint at a field goes away when that field changes, and only that one', () => {
    const wrong = sessions['S11-wrong'];
    const session = after(wrong, { type: 'drafted', draft: { ...wrong.draft, port: '587' } });
    expect(session.step).toHaveProperty('problems.host');
    expect(session.step).not.toHaveProperty('problems.port');
  });
});

describe('what the helper could not take', () => {
  const left: Event = { type: 'problem', id: null, path: 'report.account.imap', say: 'not looked at' };

  test('without naming a look is told beside it, and the look goes on', () => {
    const session = after(looking, left);
    expect(session.problem).toEqual({ run: null, path: 'report.account.imap', say: 'not looked at' });
    expect(session.step.at).toBe('looking');
  });

  test('is not told of the next one', () => {
    expect(after(looking, left, { type: 'went-back' }).problem).toBeNull();
    expect(after(looking, left, { type: 'stopped' }, { type: 'again', report, changed: false }).problem).toBeNull();
  });
});

describe('a mail server that nobody knows', () => {
  const looked = sessions['S15-unnamed'];
  const wanted = after(looked, { type: 'server-wanted', domain: 'example.test' });
  const account = { email: 'anna@example.test', smtp: {} };
  const again: Event = { type: 'asked', report: { ...report, account }, possible: none, anyway: true };

  test('is asked for with the address filled in, and what fits all the same stays at hand', () => {
    expect(wanted.step).toMatchObject({ at: 'account', problems: {}, unnamed: { domain: 'example.test' } });
    expect(wanted.draft.email).toBe('anna@example.test');
    expect(lastOf(wanted)?.run).toBe(lastOf(looked)?.run);
    expect(wanted.step.at === 'account' && wanted.step.unnamed?.possible.findings.length).toBeGreaterThan(2);
  });

  test('is asked for while the helper is away, too', () => {
    const session = after(sessions['S6-unnamed'], { type: 'server-wanted', domain: 'example.test' });
    expect(session.step).toMatchObject({ at: 'account', unnamed: { domain: 'example.test' } });
    expect(after(session, again).step.at).toBe('waiting');
  });

  test('is complained about at its field where it is left out, once', () => {
    const missing = after(wanted, again);
    expect(missing.step).toMatchObject({ at: 'account', problems: { host: { id: 'pane.account.host.needed' } } });
    expect(after(missing, again).step.at).toBe('looking');
  });

  test('is looked at once it is named', () => {
    const smtp = { host: 'mail.example.test' };
    const named = after(wanted, { ...again, report: { ...report, account: { ...account, smtp } } });
    expect(named.step).toMatchObject({ at: 'looking', run: { report: { account: { smtp } } } });
  });

  test.each([
    ['none where it was given', 'S14-confirmed', null],
    ['its domain where nothing is published', 'S15-unnamed', 'example.test'],
    ['none before that was looked at', 'S15-several', null],
  ] as const)('%s', (_, state, domain) => {
    const { step } = sessions[state];
    expect(step.at === 'done' && unnamedIn(step.run)).toBe(domain);
  });

  test.each(['no-smtp', 'ended'] as const)('is not asked for where the service is %p', (status) => {
    const settings = { address: '', domain: '', provider: null, outgoing: [], source: null, trust: null, notes: [] };
    expect(unnamedDomain(account, { ...settings, status })).toBeNull();
    expect(unnamedDomain(account, { ...settings, status: 'unknown' })).toBe('example.test');
    expect(unnamedDomain(account, null)).toBe('example.test');
  });
});

describe('looking', () => {
  test('observations come in row by row', () => {
    const session = after(
      looking,
      { type: 'looking', id: 'page-1', plan: ['host-address', 'port-open'] },
      { type: 'observed', id: 'page-1', evidence: { 'port-open': { seen: false, why: 'offline', ms: 1 } } },
      { type: 'observed', id: 'page-1', evidence: { 'host-address': { seen: false, why: 'offline', ms: 2 } } },
    );
    expect(session.step).toMatchObject({
      at: 'looking',
      run: { plan: ['host-address', 'port-open'], evidence: { 'port-open': { ms: 1 }, 'host-address': { ms: 2 } } },
    });
  });

  test('messages of another run change nothing', () => {
    const stray: Event = { type: 'finished', id: 'page-0', elapsedMs: 1 };
    expect(after(looking, stray)).toBe(looking);
  });

  test('after Stop the run is over at once, and what still comes in changes nothing', () => {
    const stopped = after(looking, { type: 'stopped' });
    expect(stopped.step).toMatchObject({ at: 'done', run: { end: 'stopped' } });
    expect(after(stopped, { type: 'finished', id: 'page-1', elapsedMs: 1 })).toBe(stopped);
  });

  test('a helper lost in a run ends it and keeps what was seen', () => {
    const session = after(
      looking,
      { type: 'observed', id: 'page-1', evidence: { 'port-open': { seen: false, why: 'offline', ms: 1 } } },
      { type: 'gone', retryInMs: 500 },
    );
    expect(session.step).toMatchObject({ at: 'done', run: { end: 'lost', evidence: { 'port-open': { ms: 1 } } } });
    expect(session.helper).toEqual({ is: 'away', lost: true, tries: 1, retryInMs: 500 });
    expect(after(session, welcome).helper).toMatchObject({ is: 'here', back: true });
  });

  test('Check again keeps the result before beside the new one', () => {
    const session = after(
      looking,
      { type: 'finished', id: 'page-1', elapsedMs: 9 },
      { type: 'again', report, changed: true },
    );
    expect(session.step).toMatchObject({
      at: 'looking',
      run: { id: 'page-2' },
      before: { id: 'page-1' },
      changed: true,
    });
  });

  test('a new text in a run ends it; its result can be shown again', () => {
    const session = after(looking, { type: 'typed', text: 'other' });
    expect(lastOf(session)).toMatchObject({ run: { id: 'page-1', end: 'stopped' } });
    expect(after(session, { type: 'showed-last' }).step).toMatchObject({ at: 'done', run: { id: 'page-1' } });
  });

  test('a report the helper cannot take ends the run with its reason', () => {
    const problem: Event = { type: 'problem', id: 'page-1', path: 'report.account', say: 'expected a host' };
    expect(after(looking, problem)).toMatchObject({
      step: { at: 'done', run: { end: 'refused' } },
      problem: { path: 'report.account' },
    });
  });
});

describe('the helper', () => {
  test('connecting is not said before 400 ms', () => {
    expect(start.helper).toEqual({ is: 'connecting', slow: false });
    expect(after(start, { type: 'slow' }).helper).toEqual({ is: 'connecting', slow: true });
    expect(after(start, welcome, { type: 'slow' }).helper.is).toBe('here');
  });

  test('that it does not fit stays said when it then closes the door', () => {
    const session = after(start, { type: 'misfit', version: '9.0.0' }, { type: 'gone', retryInMs: 500 });
    expect(session.helper).toEqual({ is: 'misfit', version: '9.0.0' });
  });

  test('a message we cannot read is a state, not an end', () => {
    expect(after(looking, { type: 'unreadable', path: 'evidence' })).toMatchObject({
      helper: { is: 'here', unread: 'evidence' },
      step: { at: 'looking' },
    });
  });
});

test('another item opened in Outlook does not touch a result', () => {
  const finding = sessions['S14-confirmed'];
  const session = after(finding, { type: 'item', item: { is: 'none' } });
  expect(session.step).toBe(finding.step);
});

test('the diagnosis follows what was seen, and is not made again for what changes nothing', () => {
  const judge = jest.fn(diagnose);
  const first = judged(start, looking, judge);
  expect(judge).toHaveBeenCalledTimes(1);
  const second = judged(first, after(first, { type: 'chose-outlook', outlook: 'mac' }), judge);
  expect(judge).toHaveBeenCalledTimes(1);
  judged(second, after(second, { type: 'stopped' }), judge);
  expect(judge).toHaveBeenLastCalledWith(report, {}, true, []);
});

test('no event changes the session it is given', () => {
  const frozen = deepFreeze(structuredClone(sessions['S13-looking'])) as Session;
  const events: readonly Event[] = [
    { type: 'typed', text: 'x' },
    { type: 'stopped' },
    { type: 'gone', retryInMs: 1 },
    { type: 'observed', id: 'gallery-1', evidence: {} },
    { type: 'again', report, changed: false },
    welcome,
    asked,
  ];
  for (const event of events) expect(() => update(frozen, event)).not.toThrow();
});

function deepFreeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe('the account’s fields', () => {
  const typed = (text: string): Event => ({ type: 'typed', text });
  const draft = { email: 'anna@old.example', host: 'smtp.old.example', port: '587', encryption: '', auth: '' } as const;
  const drafted: Event = { type: 'drafted', draft };

  test('are not carried over to another error', () => {
    const other = after(
      start,
      typed('Error 0x800CCC0E, smtp.old.example'),
      drafted,
      typed('Error 0x80042109, new.example'),
    );
    expect(other.draft.host).toBe('');
  });
  test('stay while the text is only edited', () => {
    const edited = after(
      start,
      typed('Error 0x800CCC0E, smtp.old.example'),
      drafted,
      typed('Error 0x800CCC0E, smtp.old.exampl'),
    );
    expect(edited.draft.host).toBe('smtp.old.example');
  });
});

describe('what a text tells by itself', () => {
  const told = sessions['S17-bounce'];
  const { step } = told;
  if (step.at !== 'told') throw new Error('Nothing is told.');
  const bounce = { type: 'asked', report: step.report, possible: step.possible } as const;

  test('a bounce is told without a look, and looked into only when that is asked for', () => {
    const session = after(start, welcome, bounce);
    expect(session.step.at).toBe('told');
    expect(after(session, { ...bounce, anyway: true }).step.at).toBe('account');
    const known = { ...step.report, account: report.account };
    expect(after(session, { ...bounce, report: known, anyway: true }).step.at).toBe('looking');
  });

  test('watching ends with Stop and with something new', () => {
    const watching = after(looking, { type: 'watch', on: true });
    expect(watching.watch).toBe(true);
    expect(after(watching, { type: 'stopped' }).watch).toBe(false);
    expect(after(watching, { type: 'typed', text: 'new' }).watch).toBe(false);
  });
});

test('“Stay” leaves that message alone, and the next one is offered again', () => {
  const another = sessions['S29-another'];
  const stayed = after(another, { type: 'stayed' });
  expect(isAnotherItem(another)).toBe(true);
  expect(isAnotherItem(stayed)).toBe(false);
  if (another.host.is !== 'outlook' || another.host.item.is !== 'message') throw new Error('No message is open.');
  expect(isAnotherItem(after(stayed, { type: 'item', item: { ...another.host.item, text: 'one more' } }))).toBe(true);
});
