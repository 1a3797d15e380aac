/*
 * How a pane and a helper prove to each other that they hold the same secret, without saying it (docs/protocol.md, P5 to
 * P9). Each proves it over both nonces, so that nothing said once can be said again; the port stops another program that
 * passes our words on from a port of its own, and the letter in front keeps one proof from being taken for the other.
 */

/** Bytes of the secret and of a nonce. */
export const SECRET_BYTES = 32;

/** 32 bytes in base64url without padding: a secret, a nonce, or a proof (HMAC-SHA256). */
export const THIRTY_TWO_BYTES = /^[\w-]{43}$/;

/** Digits of a pairing code. */
export const PAIRING_CODE = /^\d{8}$/;

export interface Nonces {
  /** The helper's. */
  readonly helper: string;
  /** The pane's. */
  readonly pane: string;
}

/** What the pane proves, as the text that is authenticated. `origin` is the page's own. */
export function paneProves({ helper, pane }: Nonces, origin: string, port: number): string {
  return `c|${helper}|${pane}|${origin}|${String(port)}`;
}

/** What the helper proves before the pane believes or says anything else. */
export function helperProves({ helper, pane }: Nonces, port: number): string {
  return `s|${pane}|${helper}|${String(port)}`;
}
