import type { CauseId } from '../protocol/cause-ids.ts';
import type { Stage } from '../protocol/reading.ts';
import data from './data/words.json' with { type: 'json' };

/**
 * What words mean that are used again and again, whatever the code beside them. The table is in order: of one speaker's
 * rows the first that fits counts, so narrow ones stand first. It is our own reading of the texts in
 * test/fixtures/errors, each of which names its source.
 */
export interface Words {
  readonly id: string;
  /** Who says so: Outlook and its kin; any other program, library or operating system; or a mail server. */
  readonly by: 'outlook' | 'program' | 'server';
  /** `sending` where these words alone tell of a failed send. */
  readonly tells: 'sending' | null;
  /** They speak of a passing state, so beside a permanent refusal (5yz) they mean something else. */
  readonly temporary: boolean;
  /** They say no more than that it failed, so anything else that was said counts before them. */
  readonly general: boolean;
  readonly stage: Stage;
  /** Most likely first. */
  readonly causes: readonly CauseId[];
  /** In lower case, on one line; any one of them. */
  readonly words: readonly string[];
  /** Beside these they mean something else: an "unknown error" names no unknown server. */
  readonly unless: readonly string[];
}

type Row = Omit<Words, 'temporary' | 'general' | 'unless'> & Partial<Words>;

/** All rows have the same fields: code that goes through rows of many shapes is slow. */
export const knownWords: readonly Words[] = (data as readonly Row[]).map(
  ({ id, by, tells, temporary = false, general = false, stage, causes, words, unless = [] }) => ({
    id,
    by,
    tells,
    temporary,
    general,
    stage,
    causes,
    words,
    unless,
  }),
);
