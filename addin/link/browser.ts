import type { Around, Socket } from './around.ts';
import { keep } from './kept-secret.ts';
import { nonce, sign } from './proof.ts';

/** Where the helper is for a page that does not come from it: the port that the manifest names. */
const HELPER = 'https://localhost:3443';

/** To reach this computer: Chromium's own name for it, and that of before, when it was one with the network around. */
const PERMISSIONS = ['loopback-network', 'local-network-access'] as const;

/** The link's world as the browser gives it. */
export const browser: Around = {
  origin: location.origin,
  helper: location.hostname === 'localhost' ? location.origin : HELPER,
  fetch: (url, init) => fetch(url, init),
  open: (url) => new WebSocket(url) as Socket,
  async permission() {
    const states = await Promise.all(PERMISSIONS.map(stateOf));
    return states.includes('denied') ? 'denied' : (states.find((one) => one !== null) ?? null);
  },
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  nonce,
  sign,
  keep,
};

/** null in a browser that does not know it. */
async function stateOf(name: (typeof PERMISSIONS)[number]): Promise<PermissionState | null> {
  try {
    return (await navigator.permissions.query({ name: name as PermissionName })).state;
  } catch {
    return null;
  }
}

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
