import { check } from './check.ts';
import { gather } from './gather.ts';

/** Whose certificate the server shows on each port with TLS, until when, and whether this computer trusts it. */
export const tlsCertificate = check({
  id: 'tls-certificate',
  within: 25_000,
  observe: (looking) =>
    gather(
      looking,
      (conversation) => conversation.secured,
      (certificates) => ({ certificates: [...certificates] }),
    ),
});
