import type { CauseId } from '../protocol/cause-ids.ts';
import { say } from '../words/say.ts';
import type { MessageId } from '../words/en.ts';
import type { Cause } from './cause.ts';

/** The three sentences of a cause for docs/causes.md, where the catalogue has them under its id. */
export function whenOf(id: CauseId): NonNullable<Cause['when']> {
  const part = (which: string) => say(`when.${id}.${which}` as MessageId);
  return { suspected: part('suspected'), confirmed: part('confirmed'), excluded: part('excluded') };
}
