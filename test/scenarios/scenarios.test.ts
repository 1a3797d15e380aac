import { readFileSync, writeFileSync } from 'node:fs';
import { diagnose } from '../../helper/causes/diagnose.ts';
import type { Evidence } from '../../helper/protocol/evidence.ts';
import type { Report } from '../../helper/protocol/report.ts';
import { diagnoseIn } from '../worlds/broken-mail.ts';
import { needsRoot } from '../worlds/needs-root.ts';
import { pinnedFile, scenarioNames, scenarioOf } from './all.ts';

/*
 * Each folder here is a network broken in one way. `SCENARIOS=name,name` runs these alone; `PIN=1` keeps what was seen in
 * them, which is judged again without any network by the second suite.
 */

const wanted = process.env['SCENARIOS']?.split(',');
const names = scenarioNames.filter((name) => wanted?.includes(name) ?? true);

needsRoot(
  'postfix',
  'netns',
  'nft',
  'python3',
)('a network broken in one way', () => {
  jest.setTimeout(90_000);

  test.each(names)('%s: its cause is found first, with the settings to change', async (name) => {
    const { finds, ...world } = await scenarioOf(name);
    const { findings, settingsChange, code, report, evidence } = await diagnoseIn(world);
    const [first] = findings;
    expect(`${first?.cause ?? ''} ${first?.standing ?? ''}`).toBe(`${finds.cause} ${finds.standing}`);
    expect(settingsChange).toEqual(finds.change ?? {});
    // Of possible causes 1 says that only one is left, 3 that there are several.
    expect(finds.cause === 'none' ? [0] : finds.standing === 'confirmed' ? [1] : [1, 3]).toContain(code);
    const tried = (setting: string) => !(finds.untried ?? []).includes(setting);
    for (const one of first?.corrections ?? []) if (one.setting !== null) expect(one.tried).toBe(tried(one.setting));
    if (process.env['PIN'] === '1')
      writeFileSync(pinnedFile(name), `${JSON.stringify({ report, evidence }, null, 1)}\n`);
  });
});

describe('what was once seen in a broken network', () => {
  test.each(names)('%s: leads to the same cause again', async (name) => {
    const { finds } = await scenarioOf(name);
    const { report, evidence } = JSON.parse(readFileSync(pinnedFile(name), 'utf8')) as {
      report: Report;
      evidence: Evidence;
    };
    const [first] = diagnose(report, evidence, true).findings;
    expect(first).toMatchObject({ cause: finds.cause, standing: finds.standing });
  });
});
