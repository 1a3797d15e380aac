import { useEffect } from 'react';
import { TEXT_LIMIT } from '../../session/limits.ts';
import type { Actions } from '../actions.ts';
import { BOX_ID } from './paste-box.tsx';

/** Takes what is pasted or dropped anywhere on the page, but for a text that goes into a field. */
export function useTakeAnything(actions: Actions): void {
  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      // A field takes what it can: neither a file, nor more text than anyone reads, which would hold the page up.
      if (isField(event.target) && text.length <= TEXT_LIMIT && (text || !file)) return;
      if (text) {
        event.preventDefault();
        intoBox(text, actions);
      } else if (file) {
        event.preventDefault();
        actions.chooseFile(file);
      }
    };
    const over = (event: DragEvent) => {
      // Without this the browser would leave the page and open what is dropped.
      if (!isField(event.target) || event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const dropped = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (!file && isField(event.target) && text.length <= TEXT_LIMIT) return;
      event.preventDefault();
      if (file) actions.chooseFile(file);
      else if (text) intoBox(text, actions);
    };
    document.addEventListener('paste', pasted);
    document.addEventListener('dragover', over);
    document.addEventListener('drop', dropped);
    return () => {
      document.removeEventListener('paste', pasted);
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', dropped);
    };
  }, [actions]);
}

/** Puts a text into the box the way typing would, so that undo brings back what was there. */
function intoBox(text: string, actions: Actions): void {
  if (text.length > TEXT_LIMIT) {
    actions.refuseLong();
    return;
  }
  const box = document.getElementById(BOX_ID);
  if (box instanceof HTMLTextAreaElement) {
    box.focus();
    box.select();
    if (document.execCommand?.('insertText', false, text)) return;
  }
  actions.type(text);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type=file]), textarea, select') !== null;
}
