/** `npm run build`: types, pane and helper. `--pane` or `--helper` builds that one alone; `--no-types` skips the types. */
import { parseArgs } from 'node:util';
import { build } from './build/build.ts';

const { values } = parseArgs({
  options: { pane: { type: 'boolean' }, helper: { type: 'boolean' }, types: { type: 'boolean', default: true } },
  allowNegative: true,
});
const asked = (['helper', 'pane'] as const).filter((part) => values[part]);
const well = await build(asked.length > 0 ? asked : ['helper', 'pane'], { types: values.types && asked.length === 0 });
process.exitCode = well ? 0 : 1;
