import { check } from './check.ts';
import { gather } from './gather.ts';

/** What the server says on each open port: greeting, EHLO keywords, STARTTLS, and ways to sign in before and after TLS. */
export const smtpGreeting = check({
  id: 'smtp-greeting',
  // A greeting of the account's own port may take 20 s, and what follows it some more.
  within: 25_000,
  observe: (looking) =>
    gather(
      looking,
      (conversation) => conversation.talked,
      (talks) => ({ talks: [...talks] }),
    ),
});
