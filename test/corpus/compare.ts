import type { Reading } from '../../helper/protocol/reading.ts';
import type { Expected } from './corpus.ts';

/** What is compared, each right or wrong; undefined where a sample says nothing of it. */
export interface Marks {
  readonly isSendError: boolean;
  readonly kind: boolean;
  readonly codes: boolean;
  readonly reply: boolean;
  readonly server: boolean;
  readonly port: boolean;
  readonly account: boolean;
  readonly stage: boolean | undefined;
  /** An acceptable cause is among the first three suspects. */
  readonly cause: boolean | undefined;
  readonly confirmedFirst: boolean | undefined;
  readonly confirmedAmongThree: boolean | undefined;
}

function sameText(a: string | null, b: string | null): boolean {
  return (a?.toLowerCase() ?? null) === (b?.toLowerCase() ?? null);
}

/** Marks a reading against what its text must read as. Stage and causes count only for errors of sending. */
export function compare(reading: Reading, is: Expected): Marks {
  const three = reading.suspects.slice(0, 3);
  const confirmed = is.beyondText === true ? null : is.confirmed;
  return {
    isSendError: reading.isSendError === is.isSendError,
    kind: reading.kind === is.kind,
    codes: reading.codes.join() === is.codes.join(),
    reply:
      (reading.reply?.code ?? null) === (is.reply?.code ?? null) &&
      (reading.reply?.enhanced ?? null) === (is.reply?.enhanced ?? null),
    server: sameText(reading.server, is.server),
    port: reading.port === is.port,
    account: sameText(reading.account, is.account),
    stage: is.isSendError ? reading.stage === is.stage : undefined,
    cause: is.isSendError && is.causes.length > 0 ? three.some((cause) => is.causes.includes(cause)) : undefined,
    confirmedFirst: confirmed === null ? undefined : three[0] === confirmed,
    confirmedAmongThree: confirmed === null ? undefined : three.includes(confirmed),
  };
}

/** For each mark: how many samples are right, of how many that say something of it. */
export type Tally = Readonly<Record<keyof Marks, { readonly right: number; readonly of: number }>>;

export function tally(all: readonly Marks[]): Tally {
  const names = Object.keys(all[0] ?? {}) as (keyof Marks)[];
  return Object.fromEntries(
    names.map((name) => {
      const said = all.map((marks) => marks[name]).filter((mark) => mark !== undefined);
      return [name, { right: said.filter(Boolean).length, of: said.length }];
    }),
  ) as unknown as Tally;
}

/** The samples that are read wrongly, by mark. */
export type Misread = Readonly<Partial<Record<keyof Marks, readonly string[]>>>;

/** The ids of the samples with a wrong mark, sorted, for each mark that some sample has wrong. */
export function misread(all: readonly { readonly id: string; readonly marks: Marks }[]): Misread {
  const names = Object.keys(all[0]?.marks ?? {}) as (keyof Marks)[];
  const wrong = names.map(
    (name) => [name, all.filter(({ marks }) => marks[name] === false).map(({ id }) => id)] as const,
  );
  return Object.fromEntries(wrong.filter(([, ids]) => ids.length > 0).map(([name, ids]) => [name, ids.toSorted()]));
}
