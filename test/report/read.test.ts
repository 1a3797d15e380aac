import fc from 'fast-check';
import type { ReportFile } from '../../helper/report/file.ts';
import { HIDE_ALL } from '../../helper/report/mask.ts';
import { looksLikeReport, readReport, REPORT_LIMIT } from '../../helper/report/read.ts';
import { recordOf } from '../../helper/report/record.ts';
import { replay } from '../../helper/report/replay.ts';
import { reportJson, reportText } from '../../helper/report/text.ts';
import { render } from '../../helper/words/render.ts';
import { sceneOf } from './scenes.ts';

const GOOD = reportJson(replay(recordOf(sceneOf('network-forbids-587'), HIDE_ALL)));

/** What is said of a report that is not taken; the text of the report if it is. */
function told(text: string): string {
  const read = readReport(text, 'r.json');
  return 'refused' in read ? render(read.refused) : reportText(read.replay);
}

/** The good report with something in it changed. */
function changed(change: (file: ReportFile) => void): string {
  const file = JSON.parse(GOOD) as ReportFile;
  change(file);
  return JSON.stringify(file);
}

test('a report of ours is read, with a byte order mark too', () => {
  expect(told(GOOD)).toContain('OD-20261120-');
  expect(told(`\uFEFF${GOOD}`)).toContain('OD-20261120-');
});

test.each<[string, string, string]>([
  ['no JSON', 'hello', 'r.json is no report, or not a whole one: it is not JSON.'],
  ['a part of one', GOOD.slice(0, 900), 'it is not JSON'],
  ['other JSON', '{"a":1}', '“kind” is not “outbox-doctor-report”'],
  ['a list', '[1]', '“kind” is not “outbox-doctor-report”'],
  ['null', 'null', '“kind” is not “outbox-doctor-report”'],
  [
    'a newer one',
    changed((file) => Object.assign(file, { version: 2 })),
    'newer Outbox Doctor (reports of version 2; this one reads up to 1)',
  ],
  [
    'no version',
    changed((file) => Object.assign(file, { version: 'x' })),
    'what stands at “version” does not belong there',
  ],
  [
    'a port that is none',
    changed((file) => Object.assign(file.report.account.smtp, { port: 70000 })),
    'what stands at “report.account.smtp.port” does not belong there',
  ],
  [
    'a cause of another world',
    changed((file) => Object.assign(file, { judged: [{ cause: 'magic', standing: 'confirmed' }] })),
    'what stands at “judged.0.cause” does not belong there',
  ],
  [
    'a number that is none',
    changed((file) => Object.assign(file, { id: '../../etc' })),
    'what stands at “id” does not belong there',
  ],
  [
    'a long text',
    changed((file) => Object.assign(file, { program: 'x'.repeat(9000) })),
    '“program” is longer than anything we write',
  ],
  [
    'a long list',
    changed((file) => Object.assign(file, { planned: Array(3000).fill('clock') })),
    '“planned” is longer',
  ],
  [
    'a deep one',
    `{"kind":"outbox-doctor-report","a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    'nests deeper than 20 levels',
  ],
  ['a big one', `${GOOD}${' '.repeat(REPORT_LIMIT)}`, 'has over 2 MB'],
])('%s is refused with a sentence that says where', (_, text, sentence) => {
  expect(told(text)).toContain(sentence);
});

test('no report that was changed anywhere breaks the reader, or gives a name to anything of ours', () => {
  const leaf = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom('', -1, 1e308, '2026-99-99', '__proto__', '\u202e'),
  );
  fc.assert(
    fc.property(fc.nat(), leaf, (seed, value) => {
      const file: unknown = JSON.parse(GOOD);
      let place = file as Record<string, unknown>;
      for (let left = seed; ; left = Math.floor(left / 7)) {
        const names = Object.keys(place);
        const name = names[left % names.length];
        if (name === undefined) break;
        const inner = place[name];
        if (typeof inner !== 'object' || inner === null || left < 7) {
          place[name] = value;
          break;
        }
        place = inner as Record<string, unknown>;
      }
      expect(typeof told(JSON.stringify(file))).toBe('string');
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

test('what was judged otherwise by the version that made it is said', () => {
  const other = readReport(
    changed((file) => Object.assign(file, { judged: [{ cause: 'server-down', standing: 'confirmed' }] })),
    'r.json',
  );
  expect('replay' in other && other.replay.differs).toBe(true);
  expect('replay' in other && reportText(other.replay)).toContain('judged it otherwise');
});

test('an error text is not taken for a report', () => {
  expect(looksLikeReport(GOOD)).toBe(true);
  expect(looksLikeReport('550 5.7.1 {"kind": "outbox-doctor-report"}')).toBe(false);
  expect(looksLikeReport('{"error": "0x800CCC0E"}')).toBe(false);
});
