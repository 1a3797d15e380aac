import type * as causes from '../../helper/causes/diagnose.ts';
import type * as practice from '../../helper/practice/practice.ts';
import type { Finding } from '../../helper/protocol/finding.ts';
import type { ToPane } from '../../helper/protocol/messages.ts';
import type { Report } from '../../helper/protocol/report.ts';
import { look } from '../../helper/server/look.ts';
import { FakeComputer } from '../doubles/computer.ts';

type Practice = typeof practice;
type Diagnose = typeof causes;
type Diagnosis = ReturnType<Diagnose['diagnose']>;

/** What happens to the world that is opened; undefined: nothing. */
let mockOpening: (() => never) | undefined;
let mockClosing: (() => Promise<void>) | undefined;
let mockDiagnosis: (() => Diagnosis) | undefined;

jest.mock('../../helper/practice/practice.ts', () => {
  const real = jest.requireActual<Practice>('../../helper/practice/practice.ts');
  return {
    ...real,
    async openWorld(id: string) {
      mockOpening?.();
      const { network, close } = await real.openWorld(id);
      return {
        network,
        async close() {
          await close();
          await mockClosing?.();
        },
      };
    },
  };
});
jest.mock('../../helper/causes/diagnose.ts', () => {
  const real = jest.requireActual<Diagnose>('../../helper/causes/diagnose.ts');
  return {
    ...real,
    diagnose: (...args: Parameters<Diagnose['diagnose']>) => (mockDiagnosis ?? (() => real.diagnose(...args)))(),
  };
});

afterEach(() => {
  mockOpening = mockClosing = mockDiagnosis = undefined;
});

/** Port 587 is silent there, so that nothing but an early end makes a run short. */
const report: Report = {
  reading: null,
  account: { smtp: { host: 'smtp.practice.test', port: 587, encryption: 'starttls' } },
  date: '2026-11-21',
  practice: 'network-blocks-port',
};

/** All that is told of one run. */
async function told(of = report): Promise<ToPane[]> {
  const heard: ToPane[] = [];
  await look('run', of, new AbortController().signal, (message) => heard.push(message));
  return heard;
}

const problems = (heard: readonly ToPane[]) => heard.filter((one) => one.type === 'problem');

test('a run whose cause is settled ends early, and what was not waited for is said to be needless', async () => {
  mockDiagnosis = () => ({ findings: [] as Finding[], settled: true });
  const heard = await told();
  expect(JSON.stringify(heard)).toContain('"why":"no-need"');
  expect(heard.at(-1)).toMatchObject({ type: 'finished', id: 'run' });
});

test('a run whose cause is not settled looks at everything', async () => {
  mockDiagnosis = () => ({ findings: [] as Finding[], settled: false });
  const heard = await told();
  expect(JSON.stringify(heard)).not.toContain('"why":"no-need"');
  expect(heard.at(-1)).toMatchObject({ type: 'finished', id: 'run' });
});

test('a practice server that does not exist is named as what is wrong', async () => {
  const heard = await told({ ...report, practice: 'no-such-world' });
  expect(problems(heard)).toEqual([
    { type: 'problem', id: 'run', path: 'report.practice', say: 'there is no such practice server' },
  ]);
  expect(heard.at(-1)).toMatchObject({ type: 'finished', id: 'run' });
});

test('a practice server that cannot be started is not said not to exist', async () => {
  mockOpening = () => {
    throw new Error('no more ports');
  };
  const heard = await told();
  expect(problems(heard)).toMatchObject([
    { path: 'report.practice', say: expect.stringContaining('could not be started') as string },
  ]);
  expect(heard.at(-1)).toMatchObject({ type: 'finished' });
});

test('an error while looking is told as such, once, and nothing of the run comes after its end', async () => {
  mockDiagnosis = () => {
    throw new TypeError('cannot read properties of undefined');
  };
  const heard = await told();
  expect(problems(heard)).toMatchObject([
    { id: 'run', path: '', say: expect.stringMatching(/^something of ours/) as string },
  ]);
  expect(JSON.stringify(heard)).not.toMatch(/practice server|undefined/);
  expect(heard.map((one) => one.type).slice(-2)).toEqual(['problem', 'finished']);
});

test('a practice server that does not close does not keep the run from being finished', async () => {
  mockClosing = () => Promise.reject(new Error('will not close'));
  mockDiagnosis = () => ({ findings: [] as Finding[], settled: true });
  const heard = await told();
  expect(heard.at(-1)).toMatchObject({ type: 'finished', id: 'run' });
  expect(problems(heard)).toEqual([]);
});

test('what the computer tells goes to the pane like any other fact', async () => {
  const stop = new AbortController();
  const heard: ToPane[] = [];
  // Nothing is sent: a name that ends in "invalid" is nobody's (RFC 6761 §6.4).
  const real = { reading: null, account: { smtp: { host: 'smtp.invalid', port: 587 } }, date: '2026-11-21' };
  const asking = () => Promise.resolve({ computer: new FakeComputer(), consent: true });
  const done = look(
    'run',
    real,
    stop.signal,
    (message) => {
      heard.push(message);
      const told = message.type === 'observed' ? Object.keys(message.evidence) : [];
      if (told.includes('clock-service')) stop.abort();
    },
    { ask: asking },
  );
  await done;
  const plan = heard.find((message) => message.type === 'looking')?.plan ?? [];
  expect(plan).toContain('outlook-settings');
  expect(heard).toContainEqual(
    expect.objectContaining({
      type: 'observed',
      evidence: { 'winsock-catalog': expect.objectContaining({ seen: true }) as unknown },
    }),
  );
});

test('practice asks this computer nothing', async () => {
  const ask = jest.fn(() => Promise.resolve({ computer: new FakeComputer(), consent: true }));
  await look('run', report, new AbortController().signal, () => {}, { ask });
  expect(ask).not.toHaveBeenCalled();
});
