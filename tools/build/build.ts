import { isFresh, noteBuilt, type PartName } from './fresh.ts';
import { buildHelper } from './helper.ts';
import { buildPane } from './pane.ts';
import { buildSbom } from './sbom.ts';
import { step } from './step.ts';
import { checkTypes } from './types.ts';

const work = {
  helper: { name: 'helper → dist/helper', build: buildHelper },
  pane: { name: 'pane → dist/pane', build: buildPane },
} as const satisfies Record<PartName, unknown>;

/** Builds these parts, side by side, and checks the types where asked. Answers whether all of it went well. */
export async function build(parts: readonly PartName[], { types }: { types: boolean }): Promise<boolean> {
  const steps = parts.map((part) =>
    step(work[part].name, async () => {
      const startedAt = new Date();
      await work[part].build();
      noteBuilt(part, startedAt);
    }),
  );
  // A list of packages is for whoever ships them; without npm the product is built all the same.
  const listed = step('packages → dist/sbom', buildSbom);
  if (types) steps.push(step('types', checkTypes));
  const well = (await Promise.all(steps)).every(Boolean);
  await listed;
  return well;
}

/** Builds what is older than its sources; says so, or says nothing where there is nothing to do. */
export async function buildStale(): Promise<boolean> {
  const stale = (['helper', 'pane'] as const).filter((part) => !isFresh(part));
  return stale.length === 0 || (await build(stale, { types: false }));
}
