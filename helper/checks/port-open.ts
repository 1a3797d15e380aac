import { check } from './check.ts';
import { gather } from './gather.ts';

/** Which mail ports of the server let us in, on IPv4 and IPv6 apart. A port that refuses or is silent is a fact too. */
export const portOpen = check({
  id: 'port-open',
  within: 10_000,
  observe: (looking) =>
    gather(
      looking,
      (conversation) => conversation.opened,
      (attempts) => ({ attempts: [...attempts] }),
    ),
});
