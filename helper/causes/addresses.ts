/*
 * What a host or an address is by how it is written. No Node here: the pane judges too.
 */

/** Whether a host is an address rather than a name. */
export function isAddress(host: string): boolean {
  return /^[\d.]+$|:/.test(host);
}

/** Whether an address is this very computer's (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3). */
export function isLoopback(address: string): boolean {
  return /^127\.|^::1$/.test(address);
}

/** Whether an address leads back to the computer that asks, or nowhere (RFC 1122 §3.2.1.3, RFC 4291 §2.5). */
export function leadsHome(address: string): boolean {
  return /^(?:127\.|0\.|::1?$|::ffff:(?:127|0)\.)/i.test(address);
}
