/** A host's name as DNS has it: what is outside ASCII in its A-label form (RFC 5890), by the browser's own rules (UTS #46). */
export function ascii(host: string): string {
  // eslint-disable-next-line no-control-regex -- ASCII is what this is about
  if (/^[\u0000-\u007f]*$/.test(host) || /[\s/@:?#\\]/.test(host)) return host;
  try {
    return new URL(`http://${host}/`).hostname;
  } catch {
    return host;
  }
}
