import { checkAddresses } from './addresses.ts';
import { checkIcons, type Served } from './icons.ts';
import { checkIds } from './ids.ts';
import { checkLimits } from './limits.ts';
import { parse } from './parse.ts';
import type { Problem } from './problem.ts';
import { checkRequirements } from './requirements.ts';
import { checkResources } from './resources.ts';
import { checkStructure } from './structure.ts';
import { checkValues } from './values.ts';

/** All that is wrong with the text of a manifest, by line. `origin` is where the helper serves the pane. */
export function checkManifest(text: string, origin: string, served: Served): readonly Problem[] {
  const parsed = parse(text);
  if ('problem' in parsed) return [parsed.problem];
  const { root } = parsed;
  return [
    ...checkStructure(root),
    ...checkValues(root),
    ...checkLimits(text, root),
    ...checkAddresses(root, origin),
    ...checkRequirements(root),
    ...checkResources(root),
    ...checkIds(root),
    ...checkIcons(root, served),
  ].toSorted((a, b) => a.line - b.line);
}
