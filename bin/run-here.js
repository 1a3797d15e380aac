// Runs the helper in this process: the built one if there is one, else straight from the sources.
import { existsSync } from 'node:fs';

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
