import type { Evidence } from '../protocol/evidence.ts';
import { say, type Said } from '../words/say.ts';

/** What has to be known to take the findings for what they are, whatever they are. */
export function notesOf(evidence: Evidence): readonly Said[] {
  const settings = evidence['outlook-settings'];
  if (!settings?.seen || settings.fact.newOutlook !== 'in-use') return [];
  return [say('note.new-outlook')];
}
