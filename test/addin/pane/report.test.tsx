/** @jest-environment jsdom */
import { act } from 'react';
import { sessions, type StateName } from '../../../addin/gallery/sessions.ts';
import { reportToCompare } from '../../../addin/pane/report/compare-with.ts';
import { dayOf } from '../../../addin/pane/report/when.ts';
import { begin, update } from '../../../addin/session/update.ts';
import { wantsHistory } from '../../../addin/session/past.ts';
import type { Session } from '../../../addin/session/session.ts';
import { HIDE_ALL } from '../../../helper/report/mask.ts';
import { history } from '../../../helper/words/en/history.ts';
import { report } from '../../../helper/words/en/report.ts';
import { mount, press, type Mounted } from './mount.tsx';

let mounted: Mounted | undefined;
afterEach(() => {
  mounted?.unmount();
  mounted = undefined;
  document.body.innerHTML = '';
});

function show(name: StateName): Mounted {
  mounted = mount(sessions[name]);
  return mounted;
}

test('no word of these screens blames, begs or frightens, and titles are short', () => {
  const words = Object.entries({ ...report, ...history });
  const banned = /\b(?:oops|sorry|please|invalid|failed|unfortunately|should|error occurred)\b|!|'/i;
  expect(words.filter(([, text]) => banned.test(text))).toEqual([]);
  expect(words.filter(([id, text]) => id.endsWith('.title') && text.length > 55)).toEqual([]);
});

describe('the report before it leaves', () => {
  test('the preview is the very text that is copied, with addresses masked', async () => {
    const { page, button } = show('S25-report');
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
    const preview = page.querySelector('textarea')?.value ?? '';
    expect(preview).toContain('a***@example.com');
    expect(preview).not.toContain('anna@');
    await act(async () => button('Copy').click());
    expect(copied).toEqual([preview]);
    expect(mounted?.done.at(-1)).toEqual([
      'desk',
      { paper: { at: 'report', hidden: HIDE_ALL, note: { is: 'copied' } } },
    ]);
  });

  test('each box changes what leaves, and the preview shows it', () => {
    const { page, done } = show('S25-report');
    const boxes = [...page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes.map((one) => one.checked)).toEqual([true, true, false]);
    for (const box of boxes) act(() => box.click());
    const hidden = done.map(([, change]) => (change as { paper: { hidden: unknown } }).paper.hidden);
    expect(hidden).toEqual([
      { ...HIDE_ALL, addresses: false },
      { ...HIDE_ALL, ip: false },
      { ...HIDE_ALL, words: false },
    ]);
    mounted?.unmount();
    expect(show('S25-shown').page.querySelector('textarea')?.value).toContain('anna@example.com');
  });

  test('what is printed says the same as the preview, and stands apart from the pane', () => {
    const { page } = show('S25-report');
    const printed = document.querySelector('[data-print]')?.textContent ?? '';
    for (const row of (page.querySelector('textarea')?.value ?? '').split('\n').filter(Boolean))
      for (const part of row.trim().split(/ {2,}/)) expect(printed).toContain(part);
    expect(page.contains(document.querySelector('[data-print]'))).toBe(false);
  });

  test('without anything to report it says so, and leads back', () => {
    const { words, button, done } = show('S25-nothing');
    expect(words()).toContain('There is nothing to report yet');
    press(button('Back'));
    expect(done.at(-1)).toEqual(['desk', { paper: null }]);
  });
});

describe('somebody else’s report', () => {
  test('it shows the verdict, the change and a sentence to read aloud, and offers no test of its own', () => {
    const title = show('S14-confirmed').page.querySelector('h1')?.textContent;
    mounted?.unmount();
    const { words, page } = show('S32-report');
    expect(page.querySelector('h1')?.textContent).toBe(title);
    expect(words()).toContain('Shown as it was. No test runs.');
    expect(words()).toContain('Tried from that computer then: it worked.');
    expect(words()).not.toContain('Tried from here');
    expect(words()).toMatch(/In Outlook’s account settings, change .*465/);
    const names = [...page.querySelectorAll('main button')].map((one) => one.textContent);
    expect(names).not.toContain('Check again');
    expect(names).not.toContain('I changed it');
  });

  test('it says where a look was not finished, and where the version that made it judged otherwise', () => {
    expect(show('S32-stopped').words()).toContain('that look was not finished');
    mounted?.unmount();
    expect(show('S32-differs').words()).toContain('The version that made it found nothing.');
  });

  test('a finding that has no server offers no comparison', () => {
    const { page } = show('S26-history');
    const offers = [...page.querySelectorAll('main li')].map((one) => [
      one.textContent?.includes('port '),
      one.textContent?.includes('Compare with today'),
    ]);
    expect(offers).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ]);
  });

  test('somebody else’s report says whose “here” is meant', () => {
    expect(show('S32-report').words()).toContain('mean that computer, not this one');
  });

  test('comparing names both, and that it is the same on this computer', () => {
    const { words } = show('S32-compared');
    // Before the finding, which is that of this computer.
    expect(words()).toMatch(/This computer meets the same.*Your network blocks port 587/);
    mounted?.unmount();
    expect(show('S26-compared').words()).toContain('What was wrong then is not wrong now.');
  });

  test('this computer is looked at with the server of the report, and without its masks and its error', () => {
    const { desk } = sessions['S32-report'] as Session;
    if (desk.paper?.at !== 'replay') throw new Error('no report is open');
    const { account, reading } = reportToCompare({ from: 'report', replay: desk.paper.replay }, '2026-11-21');
    expect(reading).toBeNull();
    expect(account.email).toBeUndefined();
    expect(account.smtp).toMatchObject({ host: 'smtp.example.com', port: 587, encryption: 'starttls' });
  });
});

describe('earlier findings', () => {
  test('they are listed with day, cause and network, and can be held against today', () => {
    const { words, page, done } = show('S26-history');
    expect(words()).toContain('Network connection: Wi-Fi');
    expect(words()).toContain('It could not be told');
    press([...page.querySelectorAll('button')].find((one) => one.textContent === 'Compare with today') as HTMLElement);
    expect(done.at(-1)).toMatchObject(['compareWith', { from: 'history', finding: { port: 587 } }]);
  });

  test('erasing asks in place, and erases only then', () => {
    const { button, done } = show('S26-history');
    press(button('Erase all'));
    expect(done).toEqual([['desk', { paper: { at: 'history', sure: true } }]]);
    mounted?.unmount();
    const sure = show('S26-erase');
    expect(sure.words()).toContain('Erase all 3 findings on this computer?');
    press(sure.button('Erase them'));
    expect(sure.done.map(([name]) => name)).toContain('eraseHistory');
  });

  test('that a list could not be read, is switched off, or waits for the helper is said', () => {
    for (const [name, sentence] of [
      ['S26-empty', 'could not be read; the list begins anew'],
      ['S26-off', 'Findings are not kept on this computer.'],
      ['S26-away', 'Start it, and they come by themselves.'],
    ] as const) {
      expect(show(name).words()).toContain(sentence);
      mounted?.unmount();
    }
  });

  test('a finding says that it was the same before', () => {
    const day = dayOf('2026-11-17T17:40:00.000Z');
    expect(show('S24-same-as-before').words().split(`Same as on ${day}: `)).toHaveLength(2);
  });

  test.each([
    ['2026-11-17T17:40:00.000Z', 'Tuesday'],
    ['2026-11-03T17:40:00.000Z', 'November 3'],
  ])('%s is %s on 20 November', (at, day) => {
    expect(dayOf(at, new Date('2026-11-20T14:00:00Z'))).toBe(day);
  });
});

describe('what lies on the desk', () => {
  const open = update(begin({ text: '0x800CCC0E' }, 's'), {
    type: 'desk',
    desk: { paper: { at: 'history', sure: false } },
  });

  test('covers the screen and changes nothing of it', () => {
    const closed = update(open, { type: 'desk', desk: { paper: null } });
    expect(closed).toEqual(begin({ text: '0x800CCC0E' }, 's'));
  });

  test('is put away when something new is given', () => {
    const source = { from: 'file', name: 'a.txt', text: 'x', cut: false } as const;
    expect(update(open, { type: 'gave', source }).desk.paper).toBeNull();
  });

  test('the helper is asked for findings when they are opened and after a run, and not while it is away', () => {
    const here = update(begin({}, 's'), { type: 'welcome', version: '1', practice: [] });
    const opened = update(here, { type: 'desk', desk: { paper: { at: 'history', sure: false } } });
    expect(wantsHistory(opened, here)).toBe(true);
    expect(wantsHistory(opened, opened)).toBe(false);
    expect(wantsHistory(open, begin({}, 's'))).toBe(false);
  });
});
