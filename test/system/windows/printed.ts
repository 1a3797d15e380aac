import type { Printed, RunProgram } from '../../../helper/system/windows/run-program.ts';
import { told, untold, type Told } from '../../../helper/system/told.ts';

/** A program's text as if it had been printed; an empty one is untold, as the real thing has it. */
export function printed(text: string | Buffer): Told<Printed> {
  const output = typeof text === 'string' ? Buffer.from(text, 'latin1') : text;
  return output.length === 0 ? untold('empty') : told({ code: 0, output });
}

/** Programs that print fixed texts; any other is missing. `started` counts them by name. */
export function programs(texts: Readonly<Record<string, string | Buffer>>): { run: RunProgram; started: string[] } {
  const started: string[] = [];
  const run: RunProgram = (program, args) => {
    const asked = [program, ...args].join(' ');
    started.push(asked);
    const text = Object.entries(texts).find(([name]) => asked.startsWith(name));
    return Promise.resolve(text ? printed(text[1]) : untold('missing'));
  };
  return { run, started };
}
