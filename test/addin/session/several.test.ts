import fc from 'fast-check';
import { sessions } from '../../../addin/gallery/sessions.ts';
import { accountFrom } from '../../../addin/session/account-from.ts';
import { emptyDraft } from '../../../addin/session/draft.ts';
import { doubtsOf } from '../../../addin/session/doubts.ts';
import { isFirstRun, keepBegun } from '../../../addin/session/first-run.ts';
import { errorsIn, firstOf } from '../../../addin/session/several.ts';
import { update } from '../../../addin/session/update.ts';
import { read } from '../../../helper/reading/read.ts';

const { text } = sessions['S5-several'];

describe('several errors in one text', () => {
  test('are told apart, and the one that stops sending is first', () => {
    const errors = errorsIn(text, read);
    expect(errors.map(({ reading }) => reading.codes)).toEqual([['0x800CCC90'], ['0x800CCC0E'], ['0x8004010F']]);
    expect(firstOf(errors)).toBe(1);
  });

  test('the same one twice is one', () => {
    const one = `Task 'a@example.com - Sending' reported error (0x800CCC0E) : 'x'`;
    expect(errorsIn(`${one}\n${one}`, read)).toEqual([]);
  });

  test('lines with a code each are several, too', () => {
    expect(errorsIn('0x800CCC0E\n0x800CCC90', read)).toHaveLength(2);
  });

  test('a bounce is one, however many codes stand in it', () => {
    const bounce = sessions['S17-bounce'];
    if (bounce.source.from !== 'message') throw new Error('There is no message.');
    expect(errorsIn(`${bounce.source.text}\n0x800CCC0E\n${bounce.source.text} 0x800CCC90`, read)).toEqual([]);
  });

  test('whatever the text is, there are at most twelve and never one alone', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('0x800CCC0E', '0x80042109', "Task '", '\n'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { length } = errorsIn(pieces.join(' '), read);
        expect(length === 0 || (length > 1 && length <= 12)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what a text names and cannot be', () => {
  test('a server with a space and port 70000 are told', () => {
    expect(doubtsOf(sessions['S5-doubtful'].text).map(({ id }) => id)).toEqual(['pane.doubt.host', 'pane.doubt.port']);
  });

  test('a good server, one outside ASCII, and a good port are not', () => {
    expect(doubtsOf("Server: 'smtp.example.com', Port: 587")).toEqual([]);
    expect(doubtsOf("Server: 'smtp.bücher.example', Port: 65535")).toEqual([]);
  });
});

describe('names outside ASCII', () => {
  test.each([
    ['smtp.bücher.example', 'smtp.xn--bcher-kva.example'],
    ['メール.example', 'xn--4dkua4c.example'],
  ])('%s is looked up as %s', (host, ascii) => {
    expect(accountFrom({ ...emptyDraft, host })).toMatchObject({ ok: true, account: { smtp: { host: ascii } } });
  });

  test('a link with such a name is still told to be one', () => {
    expect(accountFrom({ ...emptyDraft, host: 'http://bücher.example/' })).toMatchObject({
      ok: false,
      problems: { host: { id: 'pane.account.host.link' } },
    });
  });
});

describe('the account’s fields', () => {
  const report = (host: string) => ({ reading: read(text), account: { smtp: { host } }, date: '2026-11-20' });
  const filled = update(
    { ...sessions['S2-asking'], text: '0x800CCC0E one' },
    { type: 'account-wanted', report: report('a.example') },
  );

  test('go with the error they were filled in for, also where the box was cleared in between', () => {
    const cleared = update(filled, { type: 'typed', text: '' });
    expect(cleared.draft.host).toBe('a.example');
    expect(update(cleared, { type: 'typed', text: 'something else altogether' }).draft.host).toBe('');
  });

  test('come back with the same error', () => {
    const cleared = update(filled, { type: 'typed', text: '' });
    expect(update(cleared, { type: 'typed', text: '0x800CCC0E one' }).draft.host).toBe('a.example');
  });

  test('that were typed without an error stay when one is pasted', () => {
    const typed = { ...sessions['S2-asking'], draft: { ...emptyDraft, host: 'b.example' } };
    expect(update(typed, { type: 'typed', text: '0x800CCC0E' }).draft.host).toBe('b.example');
  });
});

describe('the first run', () => {
  const storage = () => {
    const kept = new Map<string, string>();
    return () =>
      ({
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, to: string) => kept.set(key, to),
      }) as unknown as Storage;
  };

  test('is one once', () => {
    const here = storage();
    expect(isFirstRun(here)).toBe(true);
    keepBegun(here);
    expect(isFirstRun(here)).toBe(false);
  });

  test('is none where nothing can be kept: it would be one for ever', () => {
    const refused = () => {
      throw new Error('refused');
    };
    expect(isFirstRun(refused)).toBe(false);
    expect(() => keepBegun(refused)).not.toThrow();
  });

  test('ends with Start and with whatever is given', () => {
    const first = sessions['S1-first-run'];
    expect(update(first, { type: 'begun' }).firstRun).toBe(false);
    expect(update(first, { type: 'typed', text: 'x' }).firstRun).toBe(false);
  });
});
