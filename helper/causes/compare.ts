import type { CauseId } from '../protocol/cause-ids.ts';
import { say } from '../words/say.ts';
import type { Situation, Verdict } from './cause.ts';
import { bestWay, changesTo } from './change.ts';
import { publishedWays } from './published.ts';

/**
 * Where the account's own settings are not known, the error suspects them, and a way that works is: then the settings in
 * Outlook can be compared with that way. Possible and no more, since nobody has seen what is set now.
 */
export function compareSettings(situation: Situation, id: CauseId): Verdict | null {
  if (!situation.report.reading?.suspects.includes(id)) return null;
  const way = bestWay(situation);
  const [published] = publishedWays(situation);
  const corrections = way ? changesTo(situation, way) : published ? changesTo(situation, published, false) : [];
  if (corrections.length === 0) return null;
  return {
    standing: 'possible',
    because: way ? say('compare.works', { host: way.host, port: String(way.port) }) : say('compare.published'),
    evidence: way
      ? ['smtp-greeting', 'tls-certificate', 'published-settings']
      : situation.seen['published-settings']
        ? ['published-settings']
        : [],
    corrections,
    settledBy: say('compare.settled-by'),
    waitsFor: ['smtp-greeting', 'published-settings'],
  };
}
