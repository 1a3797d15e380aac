import type { ErrorCode } from '../../knowledge/error-codes.ts';
import type { Words } from '../../knowledge/words.ts';
import type { EntryFound } from '../find/entries.ts';
import type { FoundWords } from '../find/known-words.ts';
import type { Clue } from './clue.ts';

const WEIGHTS = { message: 5, socket: 5 } as const;

/** Outlook's internet mail and Windows' general codes say little; those of MAPI, TLS and certificates say what is wrong. */
function weightOf({ code }: ErrorCode, by: EntryFound['by']): number {
  if (by !== 'code') return WEIGHTS[by];
  return /^0x(?:800CCC|8004210|8000|8007)/.test(code) ? 2 : 5;
}

/** Outlook's sentence is known better by its entry; beside a code a server's words are the asker's own as often as not. */
function weightOfWords({ by, stage }: Words, entries: readonly EntryFound[]): number {
  if (by === 'outlook') return stage === 'unknown' ? 1 : 5;
  const known = entries.some((found) => found.by === 'message');
  if (known || (by === 'server' && entries.length > 0)) return 1.5;
  return stage === 'greeting' ? 6 : 4;
}

/** What Outlook's own codes and sentences, and the words of programs, point at. */
export function clientClues(entries: readonly EntryFound[], words: readonly FoundWords[]): readonly Clue[] {
  const coded = entries.some(({ by }) => by === 'code');
  const telling = words.filter(({ meaning }) => meaning.by === 'program' && !meaning.general);
  const counted = words.filter(({ meaning }) => !meaning.general || (telling.length === 0 && !coded));
  const clues = entries.map(({ entry, by, what }, at): Clue => {
    const { stage, likelyCauses: causes } = entry;
    return { by, what, stage, causes, weight: weightOf(entry, by) / (1 + at) };
  });
  // Each speaker's first row says most.
  const told = { outlook: 0, program: 0, server: 0 };
  for (const { meaning, words: what } of counted) {
    const { stage, causes } = meaning;
    const by = meaning.by === 'outlook' ? 'message' : 'words';
    told[meaning.by] += 1;
    // Who names an antivirus program has found it in the way; where that was, other words say better.
    const definite = meaning.by === 'program' && causes.length === 1;
    const others = counted.some((it) => it.meaning !== meaning && it.meaning.stage !== 'unknown');
    clues.push({
      by,
      what,
      stage: definite && others ? 'unknown' : stage,
      causes,
      weight: definite ? 5 : weightOfWords(meaning, entries) / told[meaning.by],
    });
  }
  return clues;
}
