import { parseArgs } from 'node:util';
import { buildStale } from '../../tools/build/build.ts';
import { faultsOf, soak } from '../attacks/soak.ts';

/** `npm run bench -- soak [--minutes N]`: 0 if the helper is as it was, and every honest request was answered. */
export async function soakCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { minutes: { type: 'string', default: '60' } } });
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new Error(`--minutes is a number above zero, not "${values.minutes}"`);
  await buildStale();
  console.log(`Honest and hostile traffic at full rate for ${String(minutes)} minutes, after a warm-up`);
  const told = await soak({
    ms: minutes * 60_000,
    warmUp: Math.min(120_000, minutes * 15_000),
    tell(line) {
      console.log(line);
    },
  });
  console.log(JSON.stringify(told, null, 2));
  const faults = faultsOf(told);
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? 1 : 0;
}
