import type { CauseId } from '../protocol/cause-ids.ts';
import { knownCauses } from './causes.ts';

let titles: ReadonlyMap<CauseId, string> | undefined;

/** What a cause is called in our data; its id where the data has no row for it. */
export function causeTitle(id: CauseId): string {
  titles ??= new Map(knownCauses.map((cause) => [cause.id, cause.title]));
  return titles.get(id) ?? id;
}
