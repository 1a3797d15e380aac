import type { Conversation } from '../network/conversation.ts';
import type { Begins } from '../network/tls-knock.ts';
import type { Talk } from '../protocol/evidence.ts';
import type { Looking } from './check.ts';
import { ownConversations } from './own-server.ts';

/** A conversation with a port the account uses, or may use. */
export interface OwnTalk {
  readonly conversation: Conversation;
  readonly talk: Talk;
  /** How TLS is begun there. */
  readonly begins: Begins;
}

/**
 * Looks once more at conversations of the account's own port that got as far as TLS; of every mail port of its server
 * where the account's port is not known.
 *
 * @param again undefined where there is nothing to look at again
 */
export async function lookAgain<Item, Fact>(
  looking: Pick<Looking<Fact>, 'probes' | 'report' | 'tell'>,
  again: (own: OwnTalk) => Promise<Item | undefined>,
  fact: (items: readonly Item[]) => Fact,
): Promise<Fact | undefined> {
  const items: Item[] = [];
  await Promise.all(
    (await ownConversations(looking)).map(async (conversation) => {
      const talk = await conversation.talked;
      if (!talk || talk.spoke === 'none') return;
      const item = await again({ conversation, talk, begins: talk.spoke });
      if (item === undefined) return;
      items.push(item);
      looking.tell(fact([...items]));
    }),
  );
  return items.length > 0 ? fact(items) : undefined;
}
