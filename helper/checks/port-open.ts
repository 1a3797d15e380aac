import type { Attempt } from '../protocol/evidence.ts';
import type { Conversation } from '../network/conversation.ts';
import { check } from './check.ts';
import { eachConversation } from './gather.ts';

/** Which mail ports of the server let us in, on IPv4 and IPv6 apart. A port that refuses or is silent is a fact too. */
export const portOpen = check({
  id: 'port-open',
  within: 10_000,
  async observe(looking) {
    const attempts: Attempt[] = [];
    const overdue = new Set<Conversation>();
    const fact = () => ({
      attempts: [...attempts],
      ...(overdue.size > 0
        ? { overdue: [...overdue].map(({ target: { host, port, family } }) => ({ host, port, family })) }
        : {}),
    });
    await eachConversation(looking, async (conversation) => {
      void conversation.overdue.then((late) => {
        if (!late) return;
        overdue.add(conversation);
        looking.tell(fact());
      });
      const attempt = await conversation.opened;
      overdue.delete(conversation);
      if (!attempt) return;
      attempts.push(attempt);
      looking.tell(fact());
    });
    return fact();
  },
});
