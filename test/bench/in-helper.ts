/**
 * `node in-helper.ts ACCOUNT.json TIMES AT-ONCE`: looks that often, so many at a time, in one process that stays, as the
 * helper does, and tells how long each took from the report to the last finding, and how much memory there was at most.
 */
import { readFileSync } from 'node:fs';
import { diagnose } from '../../helper/causes/diagnose.ts';
import { run } from '../../helper/checks/run.ts';
import { nodeNetwork } from '../../helper/network/node-network.ts';
import type { Account } from '../../helper/protocol/account.ts';
import type { Report } from '../../helper/protocol/report.ts';

const [file = '', times = '1', atOnce = '1'] = process.argv.slice(2);
const account = JSON.parse(readFileSync(file, 'utf8')) as Account;
const report: Report = { reading: null, account, date: new Date().toISOString() };

interface Looked {
  readonly cause: string;
  /** ms from the report. */
  readonly last: number;
  /** The first finding that is not excluded; null if there was none before the last. */
  readonly first: number | null;
}

async function look(): Promise<Looked> {
  const began = performance.now();
  let first: number | null = null;
  const evidence = await run({
    report,
    network: nodeNetwork,
    stop: new AbortController().signal,
    enough: (seen) => {
      const { findings, settled } = diagnose(report, seen, false);
      if (first === null && findings.some(({ standing }) => standing !== 'excluded')) first = performance.now() - began;
      return settled;
    },
  });
  const { findings } = diagnose(report, evidence, true);
  return { cause: findings[0]?.cause ?? 'nothing', last: performance.now() - began, first };
}

const looked: Looked[] = [];
for (let at = 0; at < Number(times); at += 1) {
  looked.push(...(await Promise.all(Array.from({ length: Number(atOnce) }, () => look()))));
}
// In kilobytes (process.resourceUsage()).
console.log(JSON.stringify({ looked, megabytes: process.resourceUsage().maxRSS / 1024 }));
