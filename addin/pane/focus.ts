import { useEffect, useRef, type RefObject } from 'react';
import type { Screen } from './screen.ts';

/** What stands in place of a screen that comes back as it was. */
const COVERING: readonly Screen[] = ['settings', 'report', 'replay', 'history'];

/** Tells the styles whether the page is moved in by keys: a box around a title is for whoever uses them. */
export function useByKeys(): void {
  useEffect(() => {
    const root = document.documentElement;
    const pressed = ({ key, target }: KeyboardEvent) => {
      const moves = target instanceof HTMLTextAreaElement ? ['Tab', 'Escape'] : ['Tab', 'Escape', 'Enter', ' '];
      if (moves.includes(key)) root.dataset['keys'] = '';
    };
    const pointed = () => delete root.dataset['keys'];
    addEventListener('keydown', pressed, true);
    addEventListener('pointerdown', pointed, true);
    return () => {
      removeEventListener('keydown', pressed, true);
      removeEventListener('pointerdown', pointed, true);
    };
  }, []);
}

/**
 * A screen begins at its top, wherever the one before was scrolled to; what comes into it later moves nothing.
 * When a screen gives way to another, focus that was on something that is gone (Stop, Check) goes to the new title.
 * Where what covered a screen was closed, it goes back to the link that opened it.
 * The same where a source takes the place of the box, or the box comes back. Focus that stands elsewhere stays: it is never taken out of a field.
 */
export function useFocusOnNewScreen(screen: Screen, source: string, within: RefObject<HTMLElement | null>): void {
  const now = `${screen} ${source}`;
  const before = useRef(now);
  const over = useRef<Screen | null>(null);
  const under = useRef<Screen>(screen);
  const shown = useRef(screen);
  useEffect(() => {
    if (before.current === now) return;
    before.current = now;
    if (shown.current !== screen) document.documentElement.scrollTop = 0;
    shown.current = screen;
    const closed = screen === under.current ? over.current : null;
    over.current = COVERING.includes(screen) ? screen : null;
    if (over.current === null) under.current = screen;
    if (document.activeElement === null || document.activeElement === document.body) {
      // A form is there to be typed into.
      const place = screen === 'account' ? 'input' : screen === 'sign-in' ? 'input[type=password]' : '[data-title]';
      const opener = closed && document.querySelector<HTMLElement>(`[data-opens="${closed}"]`);
      const inPlace = (where: string) => within.current?.querySelector<HTMLElement>(where);
      const wanted = opener ?? inPlace('[data-wanted]') ?? inPlace(place);
      // The title is at the top already. Whoever points has left the link that opened what was closed, at the page's end.
      const stays = wanted?.matches('[data-title]') || (opener && !('keys' in document.documentElement.dataset));
      wanted?.focus({ preventScroll: Boolean(stays) });
    }
  }, [now, screen, within]);
}

/** Esc stops a run; else it closes the open detail that has the focus. */
export function useEscape(stop: (() => void) | null): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (stop) {
        stop();
        return;
      }
      const open = document.activeElement?.closest('details[open]');
      if (open instanceof HTMLDetailsElement) {
        open.open = false;
        open.querySelector('summary')?.focus();
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [stop]);
}
