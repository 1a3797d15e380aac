// Runs the helper in this process: the built one if there is one, else straight from the sources.
import { existsSync } from 'node:fs';

// The V8 of Node 22 compiles a function for speed when it has been called 3000 times. Of the hundreds that each line of
// `read --lines` calls, most give back less than that takes before some ten thousand lines; on one core all wait for it.
// (Measured: a sixth less time for 10,000 lines, a few hundredths more for 50,000.) Loops are compiled as early as ever.
// Other versions compile in other steps, and complain of a flag they do not know.
if (process.argv[2] === 'read' && process.versions.v8.startsWith('12.4.')) {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--invocation-count-for-turbofan=10000');
}

const built = new URL('../dist/helper/main.js', import.meta.url);
const { main, leave } = await import(existsSync(built) ? built.href : sources());

leave(await main(process.argv.slice(2)));

/** The sources run as they stand; the Nodes that still call that experimental need not say so to the user. */
function sources() {
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    if (rest[0] !== 'ExperimentalWarning') emitWarning.call(process, warning, ...rest);
  };
  return '../helper/main.ts';
}
