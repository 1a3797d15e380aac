import { untold, type Told } from '../system/told.ts';
import type { Excluded } from '../system/windows/excluded-ports.ts';

/**
 * Ports for the helper, in this order. The first is the one that the manifest names, so the others serve a browser only.
 * All lie below what systems hand out by themselves (from 32768 on Linux, 49152 on Windows and macOS).
 */
export const PORTS: readonly [number, ...number[]] = [3443, 4443, 13443, 23443];

/** Where the helper listens, and why not on its first port; undefined where it does. */
export interface Placed<Helper> {
  readonly helper: Helper;
  /** Ports that Windows has set aside for something else, the first one among them; null where that is not known. */
  readonly passedOver?: { readonly range: Excluded | null };
}

/**
 * Starts the helper on the first port that the system lets us have. Only a port that is forbidden is passed over: one that
 * is taken is most likely another Outbox Doctor's.
 *
 * @throws what starting it threw; where all are forbidden, what the first one did
 */
export async function startOnAny<Helper>(
  ports: readonly [number, ...number[]],
  start: (port: number) => Promise<Helper>,
  excluded: () => Promise<Told<readonly Excluded[]>> = () => Promise.resolve(untold('missing')),
): Promise<Placed<Helper>> {
  const [first, ...others] = ports;
  try {
    return { helper: await start(first) };
  } catch (error) {
    if (!isForbidden(error) || others.length === 0) throw error;
    const told = await excluded();
    const ranges = told.known ? told.value : [];
    const rangeOf = (port: number) => ranges.find(([from, to]) => from <= port && port <= to);
    for (const port of others.filter((one) => rangeOf(one) === undefined)) {
      try {
        return { helper: await start(port), passedOver: { range: rangeOf(first) ?? null } };
      } catch (again) {
        if (!isForbidden(again)) throw again;
      }
    }
    throw error;
  }
}

function isForbidden(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EACCES';
}
