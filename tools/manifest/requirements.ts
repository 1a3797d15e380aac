import { type Element, walk } from './parse.ts';
import type { Problem } from './problem.ts';

const most = [1, 5];

/** Nothing above Mailbox 1.5: Exchange on one's own servers refuses a manifest that asks for more, even in the inner part. */
export function checkRequirements(root: Element): Problem[] {
  return [...walk(root)]
    .filter(({ name }) => name === 'Set' || name === 'Sets')
    .flatMap((element) => [...check(element)]);
}

function* check({ name, line, attributes }: Element): Generator<Problem> {
  if (name === 'Set' && attributes['Name'] !== 'Mailbox') {
    yield { line, what: `The requirement set is "${attributes['Name'] ?? ''}".`, todo: 'Outlook has one: Mailbox.' };
  }
  for (const version of [attributes['MinVersion'], attributes['DefaultMinVersion']]) {
    if (version !== undefined && !atMost(version)) {
      const todo = 'Ask for 1.5 at most, and look for more at run time: Office.context.requirements.isSetSupported.';
      yield { line, what: `Mailbox ${version} is asked for.`, todo };
    }
  }
}

function atMost(version: string): boolean {
  const [major = NaN, minor = 0] = version.split('.').map(Number);
  return major < (most[0] ?? 0) || (major === most[0] && minor <= (most[1] ?? 0));
}
