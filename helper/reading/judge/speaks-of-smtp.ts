/** Ports that only mail is sent to (RFC 8314 §3.3, RFC 6409 §3.1). */
const MAIL_PORT = /(?:port\W{1,4}|:)(?:25|465|587|2525)(?!\d)/i;

/** Whether a program's text names the protocol or one of its ports. */
export function speaksOfSmtp(text: string): boolean {
  return /smtp/i.test(text) || MAIL_PORT.test(text);
}
