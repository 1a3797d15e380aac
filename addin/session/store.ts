import type { Event } from './event.ts';
import type { Session } from './session.ts';

/** Holds the one session of this page and tells who listens when it is another. Fits useSyncExternalStore. */
export interface Store {
  now(): Session;
  send(event: Event): void;
  subscribe(listener: (now: Session, before: Session) => void): () => void;
}

export function storeOf(first: Session, next: (session: Session, event: Event) => Session): Store {
  let session = first;
  const listeners = new Set<(now: Session, before: Session) => void>();
  return {
    now: () => session,
    send(event) {
      const before = session;
      session = next(before, event);
      if (session === before) return;
      for (const listener of [...listeners]) listener(session, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
