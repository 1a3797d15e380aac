/** Ports that only mail is sent to (RFC 8314 §3.3, RFC 6409 §3.1). */
const MAIL_PORT = /(?:port\W{1,4}|:|['"],\s?)(?:25|465|587|2525)(?!\d)/i;

/** Libraries that send mail; some fetch it too. */
const MAIL_LIBRARY =
  /\b(?:nodemailer|mailkit|phpmailer|swift_?mailer|swift_transport|javax\.mail|jakarta\.mail|java\.?mail|system\.net\.mail|net\/smtp|sendmail|action_?mailer)|\bcommand: ['"](?:CONN|API)['"]/i;
const RECEIVES = /\bimap|\bpop3?\b|Net\.(?:Imap|Pop3)/i;

/** Whether a program's text names the protocol, one of its ports, or a library that speaks it. */
export function speaksOfSmtp(text: string): boolean {
  return /smtp/i.test(text) || MAIL_PORT.test(text) || (MAIL_LIBRARY.test(text) && !RECEIVES.test(text));
}

/** Whether a program's own failure beside these words is one of sending: mail is spoken of, and nothing that fetches it. */
export function speaksOfMail(text: string): boolean {
  return speaksOfSmtp(text) || (/\b(?:e-?mail|mail|mailer)\b/i.test(text) && !RECEIVES.test(text));
}
