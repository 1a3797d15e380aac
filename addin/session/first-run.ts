/*
 * Whether this page was begun with before, on this computer. A framed page may be refused its storage: then the first
 * words are said again, and nothing else changes.
 */

const KEY = 'outbox-doctor-begun';

export function isFirstRun(storage: () => Storage = () => localStorage): boolean {
  try {
    return storage().getItem(KEY) === null;
  } catch {
    return false;
  }
}

export function keepBegun(storage: () => Storage = () => localStorage): void {
  try {
    storage().setItem(KEY, '1');
  } catch {
    // It is said again the next time.
  }
}
