import { act, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Actions } from '../../../addin/pane/actions.ts';
import { Frame } from '../../../addin/pane/frame.tsx';
import { Pane } from '../../../addin/pane/pane.tsx';
import * as screens from '../../../addin/pane/screens.ts';
import type { Session } from '../../../addin/session/session.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

/** What was done on a mounted pane, by the name of the action. */
export type Done = readonly (readonly [name: keyof Actions, ...given: unknown[]])[];

export interface Mounted {
  readonly page: HTMLElement;
  readonly done: Done;
  /** Shows another session in the same page, as the store would. */
  show(session: Session): void;
  /** The words on the screen, white space made one. */
  words(): string;
  button(name: string): HTMLButtonElement;
  unmount(): void;
}

/** Shows a session in jsdom. */
export function mount(session: Session): Mounted {
  const done: (readonly [keyof Actions, ...unknown[]])[] = [];
  const actions = new Proxy({} as Actions, {
    get:
      (_, name: keyof Actions) =>
      (...given: unknown[]) =>
        // A button hands its event on; that is nothing that was done.
        void done.push([name, ...given.filter((one) => !isEvent(one))]),
  });
  const page = document.createElement('div');
  document.body.append(page);
  const root = createRoot(page);
  const element = (now: Session): ReactElement => (
    <Frame theme={now.theme} nonce={null}>
      <Pane session={now} actions={actions} screens={screens} />
    </Frame>
  );
  const show = (now: Session) => act(() => root.render(element(now)));
  show(session);
  return {
    page,
    done,
    show,
    words: () => (page.textContent ?? '').replace(/\s+/g, ' '),
    button(name) {
      const found = [...page.querySelectorAll('button')].find((one) => (one.textContent ?? '').trim() === name);
      if (!found) throw new Error(`There is no button "${name}".`);
      return found;
    },
    unmount() {
      act(() => root.unmount());
      page.remove();
    },
  };
}

function isEvent(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'nativeEvent' in value;
}

/** Presses a button as a mouse would. */
export function press(button: HTMLElement): void {
  act(() => button.click());
}
