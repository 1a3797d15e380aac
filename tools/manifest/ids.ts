import { overridesOf } from './overrides.ts';
import { type Element, walk } from './parse.ts';
import type { Problem } from './problem.ts';

/** Groups and buttons have ids of their own: Outlook keeps the ribbon a user arranged by them. */
export function checkIds(root: Element): Problem[] {
  return overridesOf(root).flatMap((overrides) => {
    const seen = new Set<string>();
    return [...walk(overrides)]
      .filter(({ name }) => name === 'Group' || name === 'Control')
      .flatMap(({ name, line, attributes: { id } }) => {
        if (!id) return [{ line, what: `This ${name} has no id.`, todo: 'Give it one that no other has.' }];
        const twice = seen.has(id);
        seen.add(id);
        return twice
          ? [{ line, what: `The id "${id}" is taken.`, todo: `Give this ${name} one that no other has.` }]
          : [];
      });
  });
}
