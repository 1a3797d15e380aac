import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { DAYS_KEPT, historySchema, MOST_KEPT, type History, type PastFinding } from '../protocol/history.ts';
import { policyHere, type Managed } from './policy.ts';
import { stateFolder } from './state-folder.ts';
import { writeWhole } from './write-whole.ts';

/*
 * Earlier findings, in one file for this user alone. Small and capped; erased when it is asked for, and when it is no
 * longer to be kept. What an organization has set counts before what the user chose.
 */

const FILE = 'history.json';
const VERSION = 1;
/** A whole file of ours has some ten thousand bytes. */
const LARGEST = 256 * 1024;
const DAY = 24 * 60 * 60 * 1000;

const fileSchema = v.object({ version: v.literal(VERSION), ...historySchema.entries });
const NOTHING: History = { keep: true, findings: [], begunAnew: false };

/** The findings of this user. Its changes come one after the other; none of them rejects but where the disk does not take it. */
export interface HistoryFile {
  read(): Promise<History>;
  add(finding: PastFinding): Promise<void>;
  erase(): Promise<History>;
  /** Not to keep them any longer erases them too. */
  keep(on: boolean): Promise<History>;
}

/** @param isKept whether an organization wants findings kept; undefined where it has not set that */
export function historyFile(
  now: () => Date = () => new Date(),
  folder: string = stateFolder(),
  isKept: () => Promise<boolean | undefined> = keptByPolicy,
): HistoryFile {
  const file = join(folder, FILE);
  let turn: Promise<unknown> = Promise.resolve();

  async function load(): Promise<History> {
    const set = await isKept();
    if (set === false) {
      // Not even that nothing is kept is written down.
      await rm(file, { force: true });
      return { ...NOTHING, keep: false };
    }
    const own = await loadOwn();
    return set === undefined ? own : { ...own, keep: set };
  }

  async function loadOwn(): Promise<History> {
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      const isNew = (error as NodeJS.ErrnoException).code === 'ENOENT';
      return isNew ? NOTHING : { ...NOTHING, begunAnew: true };
    }
    const kept = text.length > LARGEST ? undefined : parsed(text);
    return kept ? { ...kept, findings: young(kept.findings, now()) } : { ...NOTHING, begunAnew: true };
  }

  async function store(history: History): Promise<History> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeWhole(file, `${JSON.stringify({ version: VERSION, ...history })}\n`, 0o600);
    return history;
  }

  /** Two changes at once would each lose the other's. */
  function inTurn<Answer>(change: () => Promise<Answer>): Promise<Answer> {
    const done = turn.then(change);
    turn = done.catch(() => undefined);
    return done;
  }

  return {
    read: () => inTurn(load),
    add: (finding) =>
      inTurn(async () => {
        const history = await load();
        if (!history.keep) return;
        await store({ ...history, findings: young([finding, ...history.findings], now()) });
      }),
    erase: () =>
      inTurn(async () => {
        const { keep } = await load();
        return (await isKept()) === false ? load() : store({ keep, findings: [], begunAnew: false });
      }),
    keep: (on) =>
      inTurn(async () => {
        const { findings } = await load();
        if ((await isKept()) !== undefined) return load();
        return store({ keep: on, findings: on ? findings : [], begunAnew: false });
      }),
  };
}

async function keptByPolicy(): Promise<boolean | undefined> {
  return (await policyHere().catch((): Managed => ({}))).keepFindings;
}

function parsed(text: string): History | undefined {
  try {
    const { keep, findings, begunAnew } = v.parse(fileSchema, JSON.parse(text));
    return { keep, findings, begunAnew };
  } catch {
    return undefined;
  }
}

/** Neither more nor older ones than are kept. What is of a day to come was written by a clock that was wrong. */
function young(findings: readonly PastFinding[], now: Date): PastFinding[] {
  const first = now.getTime() - DAYS_KEPT * DAY;
  return findings
    .filter(({ at }) => Date.parse(at) >= first && Date.parse(at) <= now.getTime() + DAY)
    .slice(0, MOST_KEPT);
}
