import type { ErrorCode } from '../../knowledge/error-codes.ts';
import type { FoundWords } from '../find/known-words.ts';
import type { Clue } from './clue.ts';

/** An entry of the error table, and what in the text led to it. */
export interface EntryFound {
  readonly entry: ErrorCode;
  readonly by: 'message' | 'socket' | 'code';
}

const WEIGHTS = { message: 5, socket: 5 } as const;

/** Outlook's internet mail and Windows' general codes say little; those of MAPI, TLS and certificates say what is wrong. */
function weightOf({ code }: ErrorCode, by: EntryFound['by']): number {
  if (by !== 'code') return WEIGHTS[by];
  return /^0x(?:800CCC|8004210|8000|8007)/.test(code) ? 2 : 5;
}

/** What Outlook's own codes and sentences, and the words of programs, point at. */
export function clientClues(entries: readonly EntryFound[], words: readonly FoundWords[]): readonly Clue[] {
  const ofOutlook = entries.some(({ by }) => by === 'message');
  // Beside a code of Outlook's a server's words are the asker's own as often as not.
  const byServer = (by: string) => by === 'server' && entries.length > 0;
  const coded = entries.some(({ by }) => by === 'code');
  const telling = words.filter(({ meaning }) => meaning.by === 'program' && !meaning.general);
  const counted = words.filter(({ meaning }) => !meaning.general || (telling.length === 0 && !coded));
  return [
    ...entries.map(({ entry, by }, at): Clue => {
      const { stage, likelyCauses: causes } = entry;
      return { by, what: entry.code, stage, causes, weight: weightOf(entry, by) / (1 + at) };
    }),
    ...counted.map(({ meaning, words: what }): Clue => {
      // Each speaker's first row says most.
      const at = counted.filter((it) => it.meaning.by === meaning.by).findIndex((it) => it.meaning === meaning);
      const { stage, causes, by } = meaning;
      // Outlook's sentence is known better by its entry in the error table.
      const weight =
        by === 'outlook'
          ? stage === 'unknown'
            ? 1
            : 5
          : ofOutlook || byServer(by)
            ? 1.5
            : stage === 'greeting'
              ? 6
              : 4;
      return { by: by === 'outlook' ? 'message' : 'words', what, stage, causes, weight: weight / (1 + at) };
    }),
  ];
}
