import { judged } from '../../../addin/session/judged.ts';
import { isTurn } from '../../../addin/session/round.ts';
import { roundFrom } from '../../../addin/session/chosen.ts';
import type { Event } from '../../../addin/session/event.ts';
import type { Session } from '../../../addin/session/session.ts';
import { begin, update } from '../../../addin/session/update.ts';
import type { Finding } from '../../../helper/protocol/finding.ts';
import type { Report } from '../../../helper/protocol/report.ts';
import { read } from '../../../helper/reading/read.ts';
import { imapAccount } from '../../doubles/fake-means.ts';

/* S12, "Check both": each account in turn, and each answer kept. */

const of = (email: string): Report => ({ reading: null, account: { email, smtp: {} }, date: '2026-11-20' });
const [anna, shop] = [of('anna@example.com'), of('shop@example.org')];
const welcome: Event = { type: 'welcome', version: '0.1.0', practice: [] };
const asked: Event = { type: 'round-asked', reports: [anna, shop] };
const on: Event = { type: 'round-on' };

/** As the page does it: what was seen is judged, and what comes next follows a run that is over. */
function after(first: Session, ...events: readonly Event[]): Session {
  return events.reduce((session, event) => {
    const next = judged(session, update(session, event), ({ account }) => ({
      findings: [
        { cause: 'none', standing: 'confirmed', title: { id: 'pane.name' }, of: account.email } as never as Finding,
      ],
      settled: true,
    }));
    return isTurn(next) ? update(next, on) : next;
  }, first);
}
const start = after(begin({}, 'page'), welcome);
const finished = (id: string): Event => ({ type: 'finished', id, elapsedMs: 10 });
const lookedAt = ({ step }: Session) => (step.at === 'looking' ? step.run.report.account.email : step.at);

test('one account is looked at after the other, and then both answers are listed, each judged by its own run', () => {
  const first = after(start, asked);
  expect(lookedAt(first)).toBe('anna@example.com');
  const second = after(first, finished('page-1'));
  expect(lookedAt(second)).toBe('shop@example.org');
  const both = after(second, finished('page-2'));
  expect(both.step.at).toBe('round');
  expect(both.round?.over.map(({ diagnosis }) => diagnosis.findings[0])).toMatchObject([
    { of: 'anna@example.com' },
    { of: 'shop@example.org' },
  ]);
});

describe('once both are listed', () => {
  const both = after(start, asked, finished('page-1'), finished('page-2'));
  const opened = after(both, { type: 'round-opened', index: 1 });
  test('each can be opened, and the way back leads to the list', () => {
    expect(opened.step).toMatchObject({ at: 'done', run: { report: shop } });
    expect(after(opened, { type: 'round-opened', index: null }).step.at).toBe('round');
  });
  test('one that is looked at again stands there with its newer answer, and nothing else is looked at', () => {
    const again = after(opened, { type: 'again', report: shop, changed: false }, finished('page-3'));
    expect(again.step).toMatchObject({ at: 'done', run: { id: 'page-3' } });
    const list = after(again, { type: 'round-opened', index: null });
    expect(list.round?.over.map(({ id }) => id)).toEqual(['page-1', 'page-3']);
  });
  test('a place where nothing is opens nothing', () => {
    expect(after(both, { type: 'round-opened', index: 2 })).toBe(both);
    expect(after(both, on)).toBe(both);
  });
  test('something new ends the round', () => {
    expect(after(opened, { type: 'typed', text: 'x' }).round).toBeNull();
    expect(after(both, { type: 'asked', report: anna, possible: { findings: [], settled: false } }).round).toBeNull();
  });
});

test.each<[string, Event, string]>([
  ['stopped', { type: 'stopped' }, 'stopped'],
  ['lost', { type: 'gone', retryInMs: 500 }, 'lost'],
])('a run that was %s holds up the others, which are there to go on with', (_, event, end) => {
  const held = after(start, asked, event);
  expect(held).toMatchObject({ step: { at: 'round' }, round: { left: [shop], over: [{ end, report: anna }] } });
  expect(lookedAt(after(held, welcome, on))).toBe('shop@example.org');
});

test('without the helper the round waits for it, and none of the accounts is left out', () => {
  const waiting = after(begin({}, 'page'), asked);
  expect(waiting.step).toMatchObject({ at: 'waiting', report: anna });
  const both = after(waiting, welcome, finished('page-1'), finished('page-2'));
  expect(both.round?.over.map(({ report }) => report)).toEqual([anna, shop]);
});

describe('the error goes', () => {
  const accounts = [imapAccount({ email: 'anna@example.com' }), imapAccount({ id: 'shop', email: 'shop@example.org' })];
  const meant = (text: string) => roundFrom(accounts, read(text)).map(({ isMeant }) => isMeant);
  test('with the account that it names', () => {
    expect(meant(`Task 'shop@example.org - Sending' reported error (0x80042109) : 'x'`)).toEqual([false, true]);
  });
  test('with each where it names none', () => {
    expect(meant('0x80042109')).toEqual([true, true]);
  });
});

test('an account that cannot be looked at as it stands is not among several', () => {
  const one = imapAccount({ email: 'anna@example.com' });
  const odd = imapAccount({ smtp: { ...(one.smtp as NonNullable<typeof one.smtp>), host: 'two words' } });
  expect(roundFrom([one, odd], null)).toHaveLength(1);
});
