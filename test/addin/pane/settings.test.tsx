/** @jest-environment jsdom */
import { act } from 'react';
import { sessions, type StateName } from '../../../addin/gallery/sessions.ts';
import { blocklistsOf, languageToSpeak } from '../../../addin/session/managed.ts';
import { keepPreferences, keptPreferences, usual } from '../../../addin/session/preferences.ts';
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

test('the settings open from the foot and leave what was on the screen as it was', () => {
  const { button, done } = show('S14-confirmed');
  press(button('Settings'));
  expect(done).toEqual([['openSettings', true]]);
  const before = sessions['S14-confirmed'];
  const open = update(before, { type: 'opened-settings', open: true });
  expect(open.step).toBe(before.step);
  expect(update(open, { type: 'opened-settings', open: false })).toEqual(before);
});

test('Esc closes them', () => {
  const { done } = show('S27-settings');
  act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
  expect(done).toEqual([['openSettings', false]]);
});

test('blocklists are asked only where somebody chose it', () => {
  const { page, done } = show('S27-settings');
  expect(blocklistsOf(sessions['S27-settings'])).toBe(false);
  act(() => page.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
  expect(done).toEqual([['prefer', { blocklists: true }]]);
});

test('what the organization has set is shown and cannot be changed', () => {
  const { page, words } = show('S27-managed');
  const boxes = [...page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  expect(boxes.map(({ disabled }) => disabled)).toEqual([true, true]);
  expect([...page.querySelectorAll('select')].map(({ disabled }) => disabled)).toEqual([true, false]);
  expect(words().match(/Set by your organization\./g)).toHaveLength(3);
  expect(blocklistsOf({ ...sessions['S27-managed'], preferences: { blocklists: true } })).toBe(false);
});

test('the language that the organization has set is spoken, unless it is already', () => {
  const session = sessions['S27-managed'];
  expect(languageToSpeak(session)).toBeNull();
  expect(languageToSpeak({ ...session, language: { is: 'fr', chosen: true } })).toBe('en');
  expect(languageToSpeak(sessions['S27-settings'])).toBeNull();
});

test('preferences are kept, and nothing that is no preference is believed', () => {
  const kept = new Map<string, string>();
  const storage = () =>
    ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, to: string) => kept.set(key, to),
    }) as unknown as Storage;
  expect(keptPreferences(storage)).toEqual(usual);
  keepPreferences({ blocklists: true }, storage);
  expect(keptPreferences(storage)).toEqual({ blocklists: true });
  for (const bad of ['{', 'null', '5', '{"blocklists":"yes"}']) {
    for (const key of kept.keys()) kept.set(key, bad);
    expect(keptPreferences(storage)).toEqual(usual);
  }
});

test('a helper this computer does not trust names the command to run once', () => {
  const { words } = show('S9-untrusted');
  expect(words()).toContain('This computer does not trust the helper yet');
  expect(words()).toContain('certutil -user -addstore Root');
  mounted?.unmount();
  expect(show('S2-asking').words()).not.toContain('does not trust the helper');
});
