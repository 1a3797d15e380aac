/** @jest-environment jsdom */
import { act } from 'react';
import { sessions } from '../../../addin/gallery/sessions.ts';
import type { Session } from '../../../addin/session/session.ts';
import { update } from '../../../addin/session/update.ts';
import { mount, type Mounted } from './mount.tsx';

const base = sessions['S8-pairing'] as Session;
let pane: Mounted;
afterEach(() => pane.unmount());

function type(text: string): void {
  const input = pane.page.querySelector<HTMLInputElement>('input[inputmode="numeric"]');
  if (!input) throw new Error('There is no field for the code.');
  // React listens to the setter of the element's own class.
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  act(() => {
    set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('a code is taken in groups or with what stood around it, and not before it has eight digits', () => {
  pane = mount({ ...base, helper: { is: 'pairing', why: 'unknown' } });
  type('1234 567');
  expect(pane.button('Connect').disabled).toBe(true);
  type('Code: 1234 5678');
  act(() => pane.button('Connect').click());
  expect(pane.done).toEqual([['pair', '12345678']]);
});

test('what became of the last code is said, and how to get another one', () => {
  pane = mount(base);
  expect(pane.words()).toContain('That is not the code that the helper shows.');
  expect(pane.words()).toContain('npx outbox-doctor pair');
});

test('somebody else’s helper is named as such, and nothing of ours was told to it', () => {
  pane = mount(update(base, { type: 'foreign' }));
  expect(pane.words()).toContain('The helper of somebody else answers here');
  act(() => pane.button('Try now').click());
  expect(pane.done).toEqual([['retry']]);
});

test('a helper that asks for a code and then comes is here, with the text as it was', () => {
  const met = update({ ...base, text: 'typed' }, { type: 'welcome', version: '1.0.0', practice: [] });
  expect([met.helper.is, met.text]).toEqual(['here', 'typed']);
  pane = mount(met);
  expect(pane.words()).not.toContain('Connect this page to the helper');
});
