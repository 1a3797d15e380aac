/** @jest-environment jsdom */
import { act } from 'react';
import { sessions, type StateName } from '../../../addin/gallery/sessions.ts';
import { keep } from '../../../addin/session/keep.ts';
import { update } from '../../../addin/session/update.ts';
import { mount, press, type Mounted } from './mount.tsx';

let mounted: Mounted | undefined;
afterEach(() => {
  mounted?.unmount();
  mounted = undefined;
});

function show(name: StateName): Mounted {
  return (mounted = mount(sessions[name]));
}

function passwordField(page: HTMLElement): HTMLInputElement {
  const field = page.querySelector<HTMLInputElement>('input[autocomplete="current-password"]');
  if (!field) throw new Error('There is no password field.');
  return field;
}

function type(field: HTMLInputElement, text: string): void {
  act(() => {
    // As a person or a password manager does, past React's own setter.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('one press hands the password over once, and the field is empty from then on', () => {
  const { page, button, done } = show('S21-form');
  const field = passwordField(page);
  type(field, 'correct horse');
  press(button('Test once'));
  act(() => page.querySelector('form')?.requestSubmit());
  expect(done).toEqual([['trySignIn', { user: 'anna@example.com', password: 'correct horse', sendTest: false }]]);
  expect(field.value).toBe('');
  expect(page.innerHTML).not.toContain('correct horse');
});

test('the password is hidden until it is asked to be shown', () => {
  const { page } = show('S21-form');
  const field = passwordField(page);
  expect(field.type).toBe('password');
  act(() => page.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
  expect(field.type).toBe('text');
});

test('an empty field is told at the field, and nothing is sent', () => {
  const { page, button, done, words } = show('S21-form');
  press(button('Test once'));
  expect(done).toEqual([]);
  expect(words()).toContain('Type the password for sending.');
  expect(document.activeElement).toBe(passwordField(page));
});

test('what is no password by its length is not sent', () => {
  const { page, button, done, words } = show('S21-form');
  type(passwordField(page), 'x'.repeat(1025));
  press(button('Test once'));
  expect(done).toEqual([]);
  expect(words()).toContain('1024 characters');
});

test('without encryption there is no field to type it into, and it is said why', () => {
  const { page, words } = show('S21-in-the-clear');
  expect(page.querySelector('input[autocomplete="current-password"]')).toBeNull();
  expect(words()).toContain('Without encryption anybody on the way can read a password');
});

test('while the helper is away nothing is sent, and what is typed stays', () => {
  const { page, button, done } = show('S21-away');
  type(passwordField(page), 'secret');
  press(button('Test once'));
  expect(done).toEqual([]);
  expect(passwordField(page).value).toBe('secret');
});

test('is offered where nothing is wrong but the sign-in was not tested, and not twice', () => {
  const { button, done } = show('S16-none');
  press(button('Test the sign-in'));
  expect(done).toEqual([['wantSignIn']]);
  mounted?.unmount();
  const after = show('S21-accepted');
  expect(() => after.button('Test the sign-in')).toThrow();
  expect(after.words()).toContain('the sign-in too');
  expect(after.words()).not.toContain('no password was given');
});

test('a refused sign-in is said at once to screen readers', () => {
  expect(show('S21-refused').page.querySelector('[role=alert]')?.textContent).toBe('The server refused the sign-in.');
  mounted?.unmount();
  expect(show('S21-accepted').page.querySelector('[role=alert]')?.textContent).toBe('');
});

test('“a test mail went out” is said only when the server took one', () => {
  expect(show('S21-sent').words()).toContain('A test mail went out');
  mounted?.unmount();
  expect(show('S21-accepted').words()).not.toContain('test mail went out');
});

test('no event and nothing that is kept has room for a password', () => {
  const session = update(sessions['S16-none'], { type: 'sign-in-wanted' });
  expect(session.step.at).toBe('sign-in');
  let kept = '';
  keep(session, () => ({ setItem: (_: string, text: string) => void (kept = text) }) as unknown as Storage);
  expect(Object.keys(JSON.parse(kept) as object)).not.toContain('password');
});

test('“Not now” goes back to the result', () => {
  const { button, done } = show('S21-form');
  press(button('Not now'));
  expect(done).toEqual([['showLast']]);
  expect(update(sessions['S21-form'], { type: 'showed-last' }).step.at).toBe('done');
});

describe('a sign-in that was refused', () => {
  test('leads, in the server’s words, with before and now, and can be tried once more', () => {
    const { page, words, button, done } = show('S21-refused-told');
    expect(page.querySelector('h1')?.textContent).toBe('The server refused this sign-in');
    expect(words()).toContain('the server said: “Error: authentication failed”');
    expect(words()).toMatch(/Sign-in\s*not tested\s*refused/);
    press(button('Try the sign-in again'));
    expect(done).toEqual([['wantSignIn']]);
  });

  test('leaves out what webmail excluded, and asks for neither again', () => {
    const { page, words } = show('S21-refused-told');
    expect(words()).toContain('Told by you: webmail takes this password.');
    expect(words()).not.toContain('Can you sign in to webmail');
    expect(words()).not.toContain('Sign in to your provider’s webmail with the same user name');
    expect(words()).toContain('store the one that webmail takes');
    expect(page.textContent).not.toContain('password that has expired');
    expect(words()).not.toContain('What settles it: Testing the sign-in');
    expect(words()).not.toContain('What settles it: Signing in to the provider’s webmail');
  });

  test('is no reason to forget what webmail said, and something changed is', () => {
    const before = sessions['S15-told'];
    if (before.step.at !== 'done') throw new Error('There is no run.');
    const { report } = before.step.run;
    const again = (more: Partial<typeof report>, changed = false) => {
      const { step } = update(before, { type: 'again', report: { ...report, ...more }, changed });
      return step.at === 'looking' ? step.run.webmail : 'no look';
    };
    expect(again({ date: '2026-11-22' })).toBe(false);
    expect(again({}, true)).toBeUndefined();
    expect(again({ account: { smtp: { host: 'smtp.other.test' } } })).toBeUndefined();
  });
});

test('once webmail is told, testing the sign-in is what is left to settle it', () => {
  const { words } = show('S15-told');
  expect(words()).not.toContain('What settles it: Signing in to the provider’s webmail');
  expect(words()).toContain('What settles it: Testing the sign-in, here.');
});
