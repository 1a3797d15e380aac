import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeAuthority, makeCertificate } from '../../helper/certificates/make.ts';
import { controlHosts } from '../../helper/checks/control-hosts.ts';
import { inProject } from '../../tools/root.ts';
import { HOST } from '../worlds/broken-mail.ts';
import { startPostfix } from '../worlds/postfix.ts';
import { acceptOn, smallInternet } from '../worlds/small-internet.ts';
import { timeReading } from './reading.ts';
import { cases, DELAY_MS, type Case } from './cases.ts';

/*
 * `npm run bench`: how long `outbox-doctor diagnose` takes as a whole process, from a network namespace whose round trip
 * to everything is 40 ms. Ends with 1 if a median is over its limit. Needs Linux, root, Postfix and Python 3.
 */

const RUNS = 7;

async function time(one: Case): Promise<readonly number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'outbox-doctor-bench-'));
  const internet = await smallInternet({
    serverNames: [HOST],
    controlNames: controlHosts.map(({ host }) => host),
    delayMs: DELAY_MS,
    ...one.internet,
  });
  try {
    const issuer = await makeAuthority({ name: 'Bench authority' });
    const certificate = await makeCertificate({ names: [HOST], issuer });
    const root = join(folder, 'root.pem');
    const account = join(folder, 'account.json');
    await writeFile(root, issuer.certificate);
    const smtp = { host: HOST, port: 587, encryption: 'starttls', auth: 'password', user: 'anna' };
    await writeFile(account, JSON.stringify({ email: 'anna@example.test', smtp }));
    await acceptOn(internet.control, [25, 80, 443, 465, 587]);
    const postfix = await startPostfix({ hostname: HOST, certificate, on: internet.server });
    try {
      const times: number[] = [];
      for (let run = 0; run <= RUNS; run += 1) {
        const began = performance.now();
        const args = [`NODE_EXTRA_CA_CERTS=${root}`, process.execPath, inProject('bin/outbox-doctor.js')];
        const { stdout } = await internet.client.run('env', [...args, 'diagnose', '--json', '--account', account]);
        const took = performance.now() - began;
        const { findings } = JSON.parse(stdout) as { findings: { cause: string }[] };
        if (findings[0]?.cause !== one.expected)
          throw new Error(`found ${findings[0]?.cause ?? 'nothing'}, not ${one.expected}`);
        // The first run warms the disk's cache and is not counted.
        if (run > 0) times.push(took);
      }
      return times;
    } finally {
      await postfix.stop();
    }
  } finally {
    await internet.close();
    await rm(folder, { recursive: true });
  }
}

const seconds = (ms: number) => (ms / 1_000).toFixed(2);

console.log(`Whole process of "diagnose --json", round trip ${String(2 * DELAY_MS)} ms, ${String(RUNS)} runs each\n`);
console.log(`${'case'.padEnd(52)}    min  median    max   limit  (s)`);
let late = false;
for (const one of cases) {
  const times = (await time(one)).toSorted((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? Infinity;
  const row = [times[0] ?? 0, median, times.at(-1) ?? 0, one.within].map((ms) => seconds(ms).padStart(7)).join('');
  console.log(`${one.name.padEnd(52)}${row}  ${median <= one.within ? 'ok' : 'TOO SLOW'}`);
  late ||= median > one.within;
}

const READING_WITHIN_MS = 2_000;
const reading = timeReading();
const median = reading[Math.floor(reading.length / 2)] ?? Infinity;
console.log('\nWhole process of "read --lines --json" with 10,000 lines of the corpus, one core\n');
const row = [reading[0] ?? 0, median, reading.at(-1) ?? 0, READING_WITHIN_MS]
  .map((ms) => seconds(ms).padStart(7))
  .join('');
console.log(`${'10,000 lines'.padEnd(52)}${row}  ${median <= READING_WITHIN_MS ? 'ok' : 'TOO SLOW'}`);
late ||= median > READING_WITHIN_MS;
process.exitCode = late ? 1 : 0;
