/** @jest-environment jsdom */
import { earlyBox } from '../../addin/early-box.ts';

function box(text = ''): HTMLTextAreaElement {
  const made = document.createElement('textarea');
  made.value = text;
  document.body.append(made);
  return made;
}
afterEach(() => {
  document.body.innerHTML = '';
});

test('what was typed before the program came, the focus and the place in it go over to the next box', () => {
  const first = box('0x800CCC0E');
  first.focus();
  first.setSelectionRange(2, 5);
  const early = earlyBox(first);
  first.remove();
  const next = box('0x800CCC0E');
  early?.handOver(next);
  expect(early?.text).toBe('0x800CCC0E');
  expect(document.activeElement).toBe(next);
  expect([next.selectionStart, next.selectionEnd]).toEqual([2, 5]);
});

test('a box nobody touched takes no focus', () => {
  expect(earlyBox(box())).toBeNull();
  const early = earlyBox(box('kept by the browser'));
  const next = box();
  early?.handOver(next);
  expect(document.activeElement).not.toBe(next);
});
