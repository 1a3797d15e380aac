import { printDiagnosis } from '../../helper/commands/diagnosis-text.ts';
import type { Correction, Finding, Standing } from '../../helper/protocol/finding.ts';
import type { Report } from '../../helper/protocol/report.ts';
import { say } from '../../helper/words/say.ts';
import { Readable } from 'node:stream';

const report: Report = {
  reading: null,
  account: { email: 'anna@example.test', smtp: { host: 'smtp.example.test', port: 586 } },
  date: '2026-11-21',
};

function finding(standing: Standing, name: string, corrections: readonly Correction[] = []): Finding {
  const words = say('data.text', { text: name });
  return { cause: 'wrong-port', standing, name: words, title: words, because: words, evidence: [], corrections };
}

function change(tried: boolean, to: string | number = 587, from: string | number = 586): Correction {
  return { do: 'change-setting', setting: 'smtp.port', from, to, tried };
}

function printed(findings: readonly Finding[], of: Report = report): string {
  let out = '';
  printDiagnosis(
    of,
    findings,
    {},
    {
      stdin: Readable.from([]),
      stdout: { write: (text) => (out += text) },
      stderr: { write: () => undefined },
      env: {},
      now: () => new Date('2026-11-21'),
      signal: new AbortController().signal,
    },
  );
  return out;
}

test('a change is called tried only if it was', () => {
  expect(printed([finding('confirmed', 'the port', [change(true)])])).toMatch(
    /Port +586 +→ 587 +tried from here just now$/m,
  );
  expect(printed([finding('confirmed', 'the port', [change(false)])])).toMatch(/Port +586 +→ 587$/m);
});

test('where to click is told for what is confirmed, and not for what is only possible', () => {
  expect(printed([finding('confirmed', 'the port', [change(true)])])).toContain('File › Account Settings');
  const possible = printed([finding('possible', 'the port', [change(true)])]);
  expect(possible).toMatch(/Port +586 +→ 587/);
  expect(possible).not.toMatch(/Where to click|File ›/);
});

test('of many possible causes five are told, and how many more there are', () => {
  const causes = (count: number) =>
    Array.from({ length: count }, (_, at) => finding('possible', `cause ${String(at)}`));
  expect(printed(causes(5))).not.toContain('more fit');
  expect(printed(causes(6))).toContain('1 more fits; --json tells all of them.');
  const eight = printed(causes(8));
  expect(eight).toContain('8 things fit');
  expect(eight).toContain('cause 4');
  expect(eight).not.toContain('cause 5');
  expect(eight).toContain('3 more fit;');
});

test('what is possible beside a confirmed cause is told under a heading that claims no more', () => {
  const out = printed([finding('confirmed', 'the port'), finding('possible', 'another')]);
  expect(out).toMatch(/the port[\s\S]*\nPossible besides:\n[\s\S]*Perhaps: another/);
});

test('nothing in it is obeyed by a terminal', () => {
  const evil = 'a\u001B]0;mine\u0007\u009B31mb';
  const account = { email: `${evil}@example.test`, smtp: { host: 'h.test', user: evil } };
  const out = printed(
    [
      finding('confirmed', evil, [change(true, evil, evil), { do: 'look', say: say('data.text', { text: evil }) }]),
      finding('possible', evil, [change(false, evil, evil)]),
      finding('excluded', evil),
    ],
    { ...report, account },
  );
  expect(out).toContain('@example.test');
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(out).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F]/);
});
