import { join } from 'node:path';

/** The environment of a program, as `process.env` has it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable of the environment; Windows takes no notice of the case of its name. */
export function variable(environment: Environment, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const own = Object.keys(environment).find((one) => one.toLowerCase() === wanted);
  return own === undefined ? undefined : environment[own];
}

/** A path with its `%variables%` filled in. One that is not set stays as it stands. */
export function expand(path: string, environment: Environment): string {
  if (!path.includes('%')) return path;
  return path.replace(/%([^%]{1,100})%/g, (whole, name: string) => variable(environment, name) ?? whole);
}

/**
 * A file of Windows' own by its path below System32, in whole. Programs are started by it: a search along PATH could find
 * somebody else's.
 */
export function inSystem32(environment: Environment, path: string): string {
  return join(windowsFolder(environment), 'System32', ...path.split('\\'));
}

/** Where Windows lies. */
export function windowsFolder(environment: Environment): string {
  return variable(environment, 'SystemRoot') ?? 'C:\\Windows';
}

/** The last part of a path of Windows. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
}
