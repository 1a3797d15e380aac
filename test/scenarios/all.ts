import { readdirSync } from 'node:fs';
import { inProject } from '../../tools/root.ts';
import type { Scenario } from './scenario.ts';

const folder = inProject('test/scenarios');

/** The folders here, each with a `scenario.ts`. */
export const scenarioNames = readdirSync(folder, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name)
  .toSorted();

/** What such a folder's `scenario.ts` says. */
export async function scenarioOf(name: string): Promise<Scenario> {
  const { default: its } = (await import(`./${name}/scenario.ts`)) as { default: Scenario };
  return its;
}

/** Where the report and the evidence of a scenario are kept, as they were once seen. */
export function pinnedFile(name: string): string {
  return `${folder}/${name}/seen.json`;
}
