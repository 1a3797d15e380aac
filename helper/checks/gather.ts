import type { Conversation } from '../network/conversation.ts';
import type { Place } from '../network/probes.ts';
import type { Looking } from './check.ts';

/** Takes up every conversation of this run, place after place; resolves when there will be no more and all are done with. */
export async function eachConversation(
  { places, probes }: Pick<Looking<unknown>, 'places' | 'probes'>,
  take: (conversation: Conversation, place: Place) => Promise<void>,
): Promise<void> {
  const work: Promise<unknown>[] = [];
  await places((place) => {
    work.push(probes.converse(place).then((all) => Promise.all(all.map((one) => take(one, place)))));
  });
  await Promise.all(work);
}

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
  await eachConversation(looking, async (conversation) => {
    const item = await milestone(conversation);
    if (item === undefined) return;
    items.push(item);
    looking.tell(fact([...items]));
  });
  return fact(items);
}
