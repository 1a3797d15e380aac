import { needs, type Needed } from '../needs.ts';

/** `needs`, for suites on Linux that also need root: network namespaces, and servers on ports below 1024. */
export function needsRoot(...names: readonly Needed[]): ReturnType<typeof needs> {
  return process.platform === 'linux' ? needs('root', ...names) : needs('linux', ...names);
}
