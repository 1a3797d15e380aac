import * as v from 'valibot';

/** Every way a connection or a look-up fails, named once at the edge (helper/network/failure.ts). */
export const failureSchema = v.picklist([
  'name-not-found', // the resolver says there is no such name, or no address for it
  'resolver-silent', // no answer, or a temporary failure, from the resolver
  'refused', // TCP reset in answer to our SYN
  'silent', // nothing came back in the time a reachable host needs
  'unreachable', // this computer or a router said there is no way there
  'prohibited', // a firewall said so (ICMP administratively prohibited, or a local policy)
  'reset', // cut after it was open
  'closed', // closed in good order before it was due
  'not-smtp', // something answered that does not speak SMTP
  'tls-not-spoken', // plain text where a TLS handshake was expected
  'tls-version', // no TLS version in common
  'tls-cipher', // no cipher, or no strength of keys, in common
  'tls-failed', // any other broken handshake
  'starttls-not-offered',
  'starttls-refused',
  'injected', // more was said than was asked for before TLS began: an attack sign (CVE-2011-0411)
  'greeting-refused', // 4xx or 5xx in place of the greeting
  'ehlo-refused',
  'no-greeting', // open, and then nothing
  'too-much', // more bytes than any honest server sends
  'unknown',
]);
export type Failure = v.InferOutput<typeof failureSchema>;
