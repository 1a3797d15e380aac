import { historySide } from '../../helper/server/history-side.ts';
import type { History, PastFinding } from '../../helper/protocol/history.ts';
import type { ToPane } from '../../helper/protocol/messages.ts';
import type { HistoryFile } from '../../helper/system/history.ts';
import { evidenceOf, reportOf, type Different } from '../causes/seen.ts';

const NOW = new Date('2026-11-20T14:02:00.000Z');

function memory(broken = false) {
  const findings: PastFinding[] = [];
  let keep = true;
  const told = (): History => ({ keep, findings: [...findings], begunAnew: false });
  const take = <Answer>(act: () => Answer) => (broken ? Promise.reject(new Error('ENOSPC')) : Promise.resolve(act()));
  const file: HistoryFile = {
    read: () => take(told),
    add: (one) => take(() => void findings.unshift(one)),
    erase: () => take(() => ((findings.length = 0), told())),
    keep: (on) => take(() => ((keep = on), told())),
  };
  return { findings, side: historySide(file, () => NOW) };
}

/** A run as it passes on its way to a pane. */
function passes(
  { side }: ReturnType<typeof memory>,
  different: Different,
  practice?: string,
  stop = new AbortController(),
) {
  const heard: ToPane[] = [];
  const report = { ...reportOf(different), ...(practice === undefined ? {} : { practice }) };
  const evidence = evidenceOf(different);
  const tell = side.alongside(report, stop.signal, (message) => heard.push(message));
  tell({ type: 'looking', id: 'a', plan: ['port-open', 'smtp-greeting'] });
  for (const [id, one] of Object.entries(evidence)) tell({ type: 'observed', id: 'a', evidence: { [id]: one } });
  tell({ type: 'finished', id: 'a', elapsedMs: 5 });
  return heard;
}

const blocked: Different = { email: 'anna@example.test', ports: { 587: 'silent' }, controls: { 587: 'silent' } };

test('a run that is over is kept with its cause, and the pane hears it as it was', () => {
  const kept = memory();
  const heard = passes(kept, blocked);
  expect(heard.at(0)?.type).toBe('looking');
  expect(heard.at(-1)?.type).toBe('finished');
  expect(kept.findings).toEqual([
    {
      at: '2026-11-20T14:02:00.000Z',
      host: 'smtp.example.test',
      port: 587,
      causes: ['network-blocks-port'],
      confirmed: true,
      network: null,
      email: 'a***@example.test',
    },
  ]);
});

test('practice and runs that were stopped are not kept', () => {
  const kept = memory();
  passes(kept, blocked, 'wrong-port');
  const stop = new AbortController();
  stop.abort();
  passes(kept, blocked, undefined, stop);
  expect(kept.findings).toEqual([]);
});

test('that they cannot be kept disturbs no run, and is told to whoever wants them changed', async () => {
  const kept = memory(true);
  expect(passes(kept, blocked).at(-1)?.type).toBe('finished');
  const heard: ToPane[] = [];
  await kept.side.take({ type: 'history-erase' }, (message) => heard.push(message));
  expect(heard).toEqual([
    { type: 'problem', path: 'history-erase', say: expect.stringContaining('does not let') as string },
  ]);
});

test('they are told, erased and switched off when a pane asks for it', async () => {
  const kept = memory();
  passes(kept, blocked);
  const heard: ToPane[] = [];
  const tell = (message: ToPane) => heard.push(message);
  await kept.side.take({ type: 'history' }, tell);
  await kept.side.take({ type: 'history-erase' }, tell);
  await kept.side.take({ type: 'history-keep', on: false }, tell);
  expect(heard).toMatchObject([
    { type: 'history', history: { keep: true, findings: [{ port: 587 }] } },
    { type: 'history', history: { keep: true, findings: [] } },
    { type: 'history', history: { keep: false, findings: [] } },
  ]);
});
