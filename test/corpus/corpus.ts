import { readdirSync, readFileSync } from 'node:fs';
import type { CauseId } from '../../helper/protocol/cause-ids.ts';
import type { Reading, Stage } from '../../helper/protocol/reading.ts';
import { inProject } from '../../tools/root.ts';

/** What one text must read as. The fields are those of `Reading`; a reply is told by its codes alone. */
export interface Expected {
  readonly isSendError: boolean;
  readonly kind: Reading['kind'];
  readonly codes: readonly string[];
  readonly reply: { readonly code: number | null; readonly enhanced: string | null } | null;
  readonly server: string | null;
  readonly port: number | null;
  readonly account: string | null;
  readonly stage: Stage;
  /** Causes an expert would accept from this text alone, best first; empty where nothing failed to be sent. */
  readonly causes: readonly CauseId[];
  /** The cause that was proved where the text was found, or null. */
  readonly confirmed: CauseId | null;
  /** Nothing in the text points at the cause that was proved; no reader could have named it. */
  readonly beyondText?: boolean;
}

/** One text people really pasted. */
export interface Sample {
  readonly id: string;
  /** Where it was found; "ours: …" where we made it. */
  readonly source: string;
  readonly text: readonly string[];
  readonly is: Expected;
}

/** The day on which the corpus is read: what providers accept changes. */
export const DAY = '2026-11-21';

/** Where the samples are listed that are known to be read wrongly. */
export const MISREAD = inProject('test/corpus/misread.json');

const FOLDER = inProject('test/fixtures/errors');

/** The names of the corpus's files. */
export const corpusFiles = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

/** The samples of one file of the corpus. */
export function samplesOf(file: string): readonly Sample[] {
  return JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as readonly Sample[];
}

/** The whole corpus. */
export function corpus(): readonly Sample[] {
  return corpusFiles.flatMap(samplesOf);
}
