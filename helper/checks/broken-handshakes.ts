import type { Conversation } from '../network/conversation.ts';
import type { Begins } from '../network/tls-knock.ts';
import type { Talk } from '../protocol/evidence.ts';
import type { Looking } from './check.ts';

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
  { places, probes, report, tell }: Pick<Looking<Fact>, 'places' | 'probes' | 'report' | 'tell'>,
  again: (own: OwnTalk) => Promise<Item | undefined>,
  fact: (items: readonly Item[]) => Fact,
): Promise<Fact | undefined> {
  const { port } = report.account.smtp;
  const items: Item[] = [];
  const work: Promise<void>[] = [];
  await places((place) => {
    if (place.role !== 'account') return;
    work.push(
      probes.converse(place).then(async (conversations) => {
        await Promise.all(
          conversations.map(async (conversation) => {
            if (port !== undefined && conversation.target.port !== port) return;
            const talk = await conversation.talked;
            if (!talk || talk.spoke === 'none') return;
            const item = await again({ conversation, talk, begins: talk.spoke });
            if (item === undefined) return;
            items.push(item);
            tell(fact([...items]));
          }),
        );
      }),
    );
  });
  await Promise.all(work);
  return items.length > 0 ? fact(items) : undefined;
}
