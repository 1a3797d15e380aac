/** @jest-environment jsdom */
import { act } from 'react';
import { HOSTILE, sessions, type StateName } from '../../../addin/gallery/sessions.ts';
import { windowsFor } from '../../../addin/pane/computer/windows-for.ts';
import type { Session } from '../../../addin/session/session.ts';
import { CAUSE_IDS, type CauseId } from '../../../helper/protocol/cause-ids.ts';
import type { Finding } from '../../../helper/protocol/finding.ts';
import { mount, press, type Mounted } from './mount.tsx';

let mounted: Mounted | undefined;
afterEach(() => {
  mounted?.unmount();
  mounted = undefined;
  document.body.innerHTML = '';
});

function show(session: Session): Mounted {
  mounted = mount(session);
  return mounted;
}
const state = (name: StateName) => show(sessions[name]);
const computer = (name: StateName, more: Partial<Session['computer']>): Session => {
  const session: Session = sessions[name];
  return { ...session, computer: { ...session.computer, ...more } };
};
const radios = (page: HTMLElement) => [...page.querySelectorAll<HTMLInputElement>('input[type=radio]')];
const choiceOf = (radio: HTMLInputElement | undefined) => radio?.parentElement?.textContent ?? '';

describe('asking', () => {
  test('S2 offers to look at the accounts where the helper can, and else has only the form', () => {
    const { button, done } = state('S2-computer');
    press(button('No error text? Look at my accounts'));
    press(button('Type an account instead'));
    expect(done).toEqual([['lookAtAccounts'], ['checkAccount']]);
    mounted?.unmount();
    const { words } = state('S2-asking');
    expect(words()).not.toContain('Look at my accounts');
    expect(words()).not.toContain('What the helper may read');
    expect(words()).not.toContain('Tell me when sending fails');
  });
  test('S2 of a computer whose Outlook cannot be read offers nothing of it, and says so at the foot', () => {
    const { can } = sessions['S2-computer'].computer;
    if (!can) throw new Error('It can.');
    const { words } = show(computer('S2-computer', { can: { ...can, consent: 'not-here', canListen: false } }));
    expect(words()).not.toContain('Look at my accounts');
    expect(words()).toContain('on this computer there is nothing of it that can be read');
  });
  test('S11 leads to the accounts in Outlook, too', () => {
    const { button, done } = state('S11-from-outlook');
    press(button('Read the accounts from Outlook'));
    expect(done).toEqual([['lookAtAccounts']]);
  });
});

describe('consent', () => {
  test('is asked with what is read, what never is, from where, and how it is taken back', () => {
    const { words, button, done } = state('S12-consent');
    expect(words()).toMatch(/What is read ?Your mail accounts.*What is never read ?Passwords/);
    expect(words()).toContain('registry');
    expect(words()).toContain('Take it back at any time');
    press(button('Allow reading'));
    press(button('Not now'));
    expect(done).toEqual([
      ['answerConsent', true],
      ['answerConsent', false],
    ]);
  });
  test('that could not be kept says why', () => {
    expect(state('S12-consent-refused').words()).toContain('Not kept: the answer could not be kept');
  });
  test('is taken back at the foot of every screen, and that is said aloud', () => {
    jest.useFakeTimers();
    try {
      const { button, done, page, show: next } = state('S14-open');
      press(button('Take it back'));
      expect(done).toEqual([['answerConsent', false]]);
      next(computer('S14-open', { answering: 'taking-back' }));
      const { can } = sessions['S2-computer'].computer;
      next(computer('S14-open', { can }));
      act(() => void jest.advanceTimersByTime(4000));
      expect(page.querySelector('[role=status]')?.textContent).toBe('Taken back. What was read is forgotten.');
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('S12', () => {
  test('has the accounts with kind, server and port; the one in the error is marked, first and chosen', () => {
    const { page, words } = state('S12-chooser');
    expect(page.querySelector('h1')?.textContent).toBe('2 accounts in this Outlook');
    expect(words()).toContain('anna@example.com is the one in your error.');
    const [first, second, other] = radios(page);
    expect([first?.checked, second?.checked, other?.checked]).toEqual([true, false, false]);
    expect(choiceOf(first)).toMatch(/anna@example\.com.*IMAP.*smtp\.example\.com:587.*in your error/);
    expect(choiceOf(second)).toMatch(/shop@example\.org.*POP.*smtp\.example\.org:465/);
    expect(choiceOf(second)).not.toContain('in your error');
    expect(choiceOf(other)).toContain('Another account');
  });
  test('is sent with Check or Enter, for the account that is chosen', () => {
    const { page, done, show: next } = state('S12-chooser');
    press(radios(page)[1] as HTMLElement);
    expect(done).toEqual([['chooseAccount', '16.0/Outlook/shop@example.org']]);
    const session: Session = sessions['S12-chooser'];
    next({ ...session, step: { at: 'choosing', chosen: '16.0/Outlook/shop@example.org', last: null } });
    act(() => page.querySelector('form')?.requestSubmit());
    expect(done.at(-1)).toEqual(['checkChosen', '16.0/Outlook/shop@example.org']);
    press(radios(page)[2] as HTMLElement);
    next({ ...session, step: { at: 'choosing', chosen: String(done.at(-1)?.[1]), last: null } });
    act(() => page.querySelector('form')?.requestSubmit());
    expect(done.at(-1)).toEqual(['checkAccount']);
  });
  test('with nothing chosen asks for a choice instead of looking', () => {
    const session: Session = sessions['S12-chooser'];
    const { page, done } = show({ ...session, heard: { is: 'nothing' } });
    expect(radios(page).some(({ checked }) => checked)).toBe(false);
    act(() => page.querySelector('form')?.requestSubmit());
    expect(done).toEqual([]);
    expect(page.querySelector('[role=alert]')?.textContent).toBe('Choose the one that can’t send.');
  });
  test('says of what cannot be tested why, names profiles where there are several, and what could not be read', () => {
    const { words, page } = state('S12-many');
    expect(radios(page)).toHaveLength(6);
    expect(words()).toMatch(
      /Cannot be tested here ?anna@work\.example ?Exchange: Outlook hands mail to it without SMTP/,
    );
    expect(words()).toContain('Profile “Old”, which Outlook does not open by itself');
    expect(words()).toContain('No outgoing server is set in Outlook');
    expect(words()).toContain('New Outlook is in use here; its own cannot be read.');
    expect(words()).toContain('Outlook: this computer does not let you read it');
  });
  test('shows strangers’ names as text, their hidden signs seen', () => {
    const { page } = state('S12-many');
    expect(page.querySelector('img')).toBeNull();
    const shown = [...page.querySelectorAll('bdi')].map((one) => one.textContent).join('');
    expect(shown).toContain('⟨202E⟩');
    expect(shown).not.toContain(HOSTILE);
    for (const sign of ['\u202e', '\u200b', '\u0007']) expect(shown).not.toContain(sign);
  });
  test.each([
    ['S12-none', 'No mail account was found in Outlook'],
    ['S12-exchange-only', 'One account in this Outlook'],
    ['S12-refused', 'Outlook’s accounts could not be read'],
  ] as const)('%s is no dead end', (name, title) => {
    const { page, button, done } = state(name);
    expect(page.querySelector('h1')?.textContent).toBe(title);
    press(button('Type the account'));
    press(button('Read again'));
    press(button('Back'));
    expect(done).toEqual([['checkAccount'], ['lookAtAccounts'], ['startOver']]);
  });
  test('can be left while it reads', () => {
    const { button, page } = state('S12-reading');
    expect(page.querySelector('[role=progressbar]')?.getAttribute('aria-label')).toBe('Reading Outlook’s accounts …');
    expect(button('Back')).toBeDefined();
  });
});

describe('listening', () => {
  const toggle = (page: HTMLElement) => page.querySelector<HTMLInputElement>('input[role=switch]');
  test('is a switch that says what it does, how it stands, and why it is off', () => {
    const { page, done } = state('S2-computer');
    expect(toggle(page)?.checked).toBe(false);
    const about = document.getElementById(toggle(page)?.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).toContain('shown here as they happen');
    press(toggle(page) as HTMLElement);
    expect(done).toEqual([['switchEar', true]]);
    mounted?.show(sessions['S2-listening']);
    expect(toggle(page)?.checked).toBe(true);
    expect(mounted?.words()).toContain('Helper 0.1.0, listening to Outlook');
    mounted?.show(sessions['S2-not-listening']);
    expect(toggle(page)?.checked).toBe(false);
    expect(about?.textContent).toContain('a policy of your organization restricts PowerShell');
  });
  test('says aloud when it changes', () => {
    jest.useFakeTimers();
    try {
      const { page, show: next } = state('S2-computer');
      next(sessions['S2-listening']);
      act(() => void jest.advanceTimersByTime(2000));
      expect(page.querySelector('[role=status]')?.textContent).toMatch(/^On\. In Outlook, press Send\/Receive/);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('what was caught', () => {
  test.each(['S2-caught', 'S14-caught'] as const)('%s offers it beside what is there', (name) => {
    const { words, button, done, page } = state(name);
    expect(words()).toMatch(/Outlook reported 0x80042109 at .*2:02/);
    expect(page.querySelector('h1')?.textContent).toBe(
      name === 'S2-caught' ? 'What did Outlook say?' : 'Your network blocks port 587',
    );
    press(button('Look into it'));
    press(button('Not now'));
    expect(done).toEqual([['lookIntoCaught'], ['dismissCaught']]);
  });
  test('is said aloud', () => {
    jest.useFakeTimers();
    try {
      const { page, show: next } = state('S14-confirmed');
      next(sessions['S14-caught']);
      act(() => void jest.advanceTimersByTime(4000));
      expect(page.querySelector('[role=status]')?.textContent).toContain('Outlook reported 0x80042109');
    } finally {
      jest.useRealTimers();
    }
  });
  test('is quoted when it is looked into', () => {
    const { words, button } = state('S2-from-caught');
    expect(words()).toContain('What Outlook reported at');
    expect(button('Use something else')).toBeDefined();
  });
});

describe('a window to open', () => {
  test('shows the very program at the first press, and asks', () => {
    const { button, done } = show(computer('S14-open', { windows: {} }));
    expect(button('Open account settings').getAttribute('aria-expanded')).toBe('false');
    press(button('Open account settings'));
    expect(done).toEqual([['openWindow', 'account-settings', false]]);
    mounted?.show(sessions['S14-open']);
    expect(button('Open account settings').getAttribute('aria-expanded')).toBe('true');
    expect(mounted?.words()).toContain(
      String.raw`"C:\Program Files\Microsoft Office\root\Office16\OUTLOOK.EXE" /manageprofiles`,
    );
    press(button('Open'));
    press(button('Not now'));
    expect(done.slice(1)).toEqual([
      ['openWindow', 'account-settings', true],
      ['declineWindow', 'account-settings'],
    ]);
  });
  test('gives the focus back to its button, and says what came of it', () => {
    jest.useFakeTimers();
    try {
      const { button, page, show: next } = state('S14-open');
      button('Open').focus();
      next(sessions['S14-opened']);
      expect(document.activeElement).toBe(button('Open account settings'));
      act(() => void jest.advanceTimersByTime(4000));
      expect(page.querySelector('[role=status]')?.textContent).toBe('Opened. It may stand behind this window.');
    } finally {
      jest.useRealTimers();
    }
    expect(state('S14-not-opened').words()).toContain('It could not be opened.');
  });
  test('is offered neither in practice nor for another Outlook nor where the helper has none', () => {
    const session: Session = sessions['S14-open'];
    if (session.step.at !== 'done') throw new Error('It is done.');
    const { run } = session.step;
    const practice = { ...run, report: { ...run.report, practice: 'network-blocks-port' } };
    for (const other of [
      { ...session, step: { ...session.step, run: practice } },
      { ...session, outlook: 'new' } as const,
      { ...session, computer: { ...session.computer, can: null } },
    ]) {
      expect(show(other).words()).not.toContain('Open account settings');
      mounted?.unmount();
    }
  });
  test.each([
    ['local-firewall', ['firewall']],
    ['clock-skew', ['clock']],
    ['vpn-or-proxy', ['proxy']],
    ['wrong-credentials', []],
  ] as const)('for %s is %j', (cause, windows) => {
    expect(windowsFor({ cause, corrections: [] } as unknown as Finding, 'classic')).toEqual(windows);
  });
  test('is never offered twice', () => {
    const change = { do: 'change-setting', setting: 'smtp.port', from: 25, to: 587, tried: true };
    for (const cause of CAUSE_IDS as readonly CauseId[]) {
      const ids = windowsFor({ cause, corrections: [change] } as unknown as Finding, 'classic');
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids[0]).toBe('account-settings');
    }
  });
});

test('a verdict for an account read where new Outlook is in use says whose line was not tested', () => {
  const sentence = 'New Outlook sends through Microsoft’s servers';
  expect(state('S14-through-microsoft').words()).toContain(sentence);
  mounted?.unmount();
  expect(state('S14-open').words()).not.toContain(sentence);
});

describe('several accounts at once', () => {
  test('S12 offers to check both, and nothing of the kind where there is but one', () => {
    const { button, done } = state('S12-chooser');
    press(button('Check both'));
    expect(done).toEqual([['checkAll', ['16.0/Outlook/anna@example.com', '16.0/Outlook/shop@example.org']]]);
    mounted?.unmount();
    expect(state('S12-one').words()).not.toMatch(/Check both|Check all/);
  });
  test('while one is looked at it is said which of how many', () => {
    expect(state('S12-both-looking').words()).toContain('Account 1 of 2');
  });
  test('both answers are listed, and each can be opened', () => {
    const { page, words, done } = state('S12-both');
    expect(words()).toMatch(/anna@example\.com.*Your network blocks port 587.*shop@example\.org.*We could not tell/);
    page.querySelectorAll<HTMLElement>('li button').forEach(press);
    expect(done).toEqual([
      ['openResult', 0],
      ['openResult', 1],
    ]);
  });
  test('what is left after Stop can be gone on with', () => {
    const { button, words, done } = state('S12-both-stopped');
    expect(words()).toContain('Not looked at yet');
    press(button('Check the other one'));
    expect(done).toEqual([['checkRest']]);
  });
  test('from one that is open the way leads back to the list', () => {
    const { button, done } = state('S12-both-opened');
    press(button('Back to all accounts'));
    expect(done).toEqual([['openResult', null]]);
  });
});
