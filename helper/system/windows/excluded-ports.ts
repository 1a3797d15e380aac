import { told, untold, type Told } from '../told.ts';
import type { RunProgram } from './run-program.ts';

/** Ports from one to another, both counted in, that Windows gives to nobody (Hyper-V and containers set them aside). */
export type Excluded = readonly [number, number];

/** The ranges of TCP ports on IPv4 that no program may listen on. */
export async function excludedPorts(run: RunProgram): Promise<Told<readonly Excluded[]>> {
  const asked = await run('netsh.exe', ['int', 'ipv4', 'show', 'excludedportrange', 'protocol=tcp'], 3_000);
  return asked.known ? excludedIn(asked.value.output.toString('latin1')) : asked;
}

/** Reads the table by its numbers and its ruled line, which no language changes. */
export function excludedIn(text: string): Told<readonly Excluded[]> {
  const lines = text.split(/\r?\n/);
  if (!lines.some((line) => /^\s*-{4,}\s+-{4,}\s*$/.test(line))) return untold('not-understood');
  return told(
    lines.flatMap((line): Excluded[] => {
      const [, from, to] = /^(\d{1,5})\s+(\d{1,5})(?:\s*\*)?$/.exec(line.trim()) ?? [];
      return from === undefined || to === undefined ? [] : [[Number(from), Number(to)]];
    }),
  );
}
