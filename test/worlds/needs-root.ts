import { needs, type Needed } from '../needs.ts';

/** `needs`, for suites that also need root: network namespaces of their own, and servers on ports below 1024. */
export function needsRoot(...names: readonly Needed[]): ReturnType<typeof needs> {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return needs('linux', ...names);
  return (title, body) => {
    describe.skip(`${title} (left out: needs root)`, body);
  };
}
