import type { Around, Socket } from './around.ts';

/** The link's world as the browser gives it. */
export const browser: Around = {
  origin: location.origin,
  fetch: (url, init) => fetch(url, init),
  open: (url) => new WebSocket(url) as Socket,
  async permission() {
    const name = 'local-network-access' as PermissionName;
    // A browser that does not know it throws.
    return (await navigator.permissions.query({ name })).state;
  },
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Calls when it is likely that the helper, or the way to it, has come back. */
export function onReturn(run: () => void): () => void {
  const seen = () => {
    if (document.visibilityState === 'visible') run();
  };
  document.addEventListener('visibilitychange', seen);
  addEventListener('online', run);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    removeEventListener('online', run);
  };
}
