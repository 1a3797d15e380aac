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
  /**
   * Why: somebody else has the first one, or this computer gives it to nobody; then `range` is what Windows has set aside
   * for something else, the first one among them, or null where that is not known.
   */
  readonly passedOver?: { readonly why: 'taken' } | { readonly why: 'forbidden'; readonly range: Excluded | null };
}

/** What is asked about a port that cannot be had. */
export interface About {
  /** Whether a helper of this very user sits there. */
  readonly isOurs: (port: number) => Promise<boolean>;
  readonly excluded: () => Promise<Told<readonly Excluded[]>>;
}

/**
 * Starts the helper on the first port that can be had on both loopback addresses. One that the system forbids is passed
 * over, and so is one that somebody else has, such as another user of a terminal server; not one that has a helper of ours.
 *
 * @throws what starting it threw on the first port, or on a later one that has a helper of ours
 */
export async function startOnAny<Helper>(
  ports: readonly [number, ...number[]],
  start: (port: number) => Promise<Helper>,
  { isOurs, excluded }: About = {
    isOurs: () => Promise.resolve(false),
    excluded: () => Promise.resolve(untold('missing')),
  },
): Promise<Placed<Helper>> {
  const [first, ...others] = ports;
  const mayPass = async (error: unknown, port: number) =>
    codeOf(error) === 'EACCES' || (codeOf(error) === 'EADDRINUSE' && !(await isOurs(port)));
  try {
    return { helper: await start(first) };
  } catch (error) {
    if (others.length === 0 || !(await mayPass(error, first))) throw error;
    const isForbidden = codeOf(error) === 'EACCES';
    const told = isForbidden ? await excluded() : untold('missing');
    const ranges = told.known ? told.value : [];
    const rangeOf = (port: number) => ranges.find(([from, to]) => from <= port && port <= to);
    const passedOver = isForbidden
      ? { why: 'forbidden' as const, range: rangeOf(first) ?? null }
      : { why: 'taken' as const };
    for (const port of others.filter((one) => rangeOf(one) === undefined)) {
      try {
        return { helper: await start(port), passedOver };
      } catch (again) {
        if (!(await mayPass(again, port))) throw again;
      }
    }
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
