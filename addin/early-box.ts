/** What was done in the page's static box before the program had come. */
export interface EarlyBox {
  readonly text: string;
  /** Gives focus and selection to the box that takes its place. */
  handOver(box: HTMLElement | null): void;
}

/** null where nothing was written there, nor was it focused. */
export function earlyBox(box: HTMLElement | null): EarlyBox | null {
  if (!(box instanceof HTMLTextAreaElement)) return null;
  const { value: text, selectionStart, selectionEnd } = box;
  const isFocused = document.activeElement === box;
  if (text === '' && !isFocused) return null;
  return {
    text,
    handOver(next) {
      if (!isFocused || !(next instanceof HTMLTextAreaElement)) return;
      next.focus();
      next.setSelectionRange(selectionStart, selectionEnd);
    },
  };
}
