import { useSyncExternalStore } from 'react';

/** From here on a page of its own has two columns (pane.tsx). */
export const WIDE = '(min-width: 840px)';

/** Whether the window has room for two columns; whether they are shown depends on where the pane stands. */
export function useWide(): boolean {
  return useSyncExternalStore(onWidth, () => query()?.matches ?? false);
}

function query(): MediaQueryList | undefined {
  return globalThis.matchMedia?.(WIDE);
}

function onWidth(changed: () => void): () => void {
  const wide = query();
  wide?.addEventListener('change', changed);
  return () => wide?.removeEventListener('change', changed);
}
