import type { Evidence } from '../protocol/evidence.ts';
import type { Unread } from '../protocol/facts/unread.ts';
import { render } from '../words/render.ts';
import { say } from '../words/say.ts';
import { printable, wrap } from './layout.ts';
import type { Style } from './style.ts';

/** Sources that are named one by one; more than these are counted. */
const MOST = 8;

/** What of this computer could not be read, each source once with its reason; nothing where all was. */
export function unreadLines(evidences: readonly Evidence[], style: Style, width: number): string[] {
  const sources = new Map(evidences.flatMap(unreadIn).map((one) => [one.source, one.why]));
  if (sources.size === 0) return [];
  const lines = [...sources].slice(0, MOST).flatMap(([source, why]) => {
    const [first = '', ...others] = wrap(`${printable(source)}: ${render(say(`unread.${why}`))}`, width - 4);
    return [`  ${first}`, ...others.map((line) => `    ${line}`)];
  });
  const more = sources.size - MOST;
  if (more > 0) lines.push(`  ${render(say('unread.more', { n: more }))}`);
  return [render(say('unread.title')), ...lines].map((line) => style('dim', line));
}

function unreadIn(evidence: Evidence): readonly Unread[] {
  return Object.values(evidence).flatMap((one) => {
    const fact = one?.seen ? one.fact : undefined;
    return fact && 'unread' in fact ? (fact.unread ?? []) : [];
  });
}
