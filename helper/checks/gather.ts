import type { Conversation } from '../network/conversation.ts';
import type { Looking } from './check.ts';

/**
 * Collects one thing from every conversation of this run, telling the list anew each time it grows.
 *
 * @param milestone what to wait for in each conversation; undefined adds nothing
 * @returns the whole list, in the order in which things were seen
 */
export async function gather<Item, Fact>(
  looking: Pick<Looking<Fact>, 'places' | 'probes' | 'tell'>,
  milestone: (conversation: Conversation) => Promise<Item | undefined>,
  fact: (items: readonly Item[]) => Fact,
): Promise<Fact> {
  const items: Item[] = [];
  const work: Promise<void>[] = [];
  await looking.places((place) => {
    work.push(
      looking.probes.converse(place).then(async (conversations) => {
        await Promise.all(
          conversations.map(async (conversation) => {
            const item = await milestone(conversation);
            if (item === undefined) return;
            items.push(item);
            looking.tell(fact([...items]));
          }),
        );
      }),
    );
  });
  await Promise.all(work);
  return fact(items);
}
