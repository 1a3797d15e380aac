import type { Computer } from './computer.ts';

const SYSTEMS: Readonly<Partial<Record<NodeJS.Platform, Computer['system']>>> = {
  win32: 'windows',
  darwin: 'macos',
  linux: 'linux',
};

/** The computer that this program runs on. Its readers are loaded where there are any. Never rejects. */
export function thisComputer(): Promise<Computer> {
  return Promise.resolve({ system: SYSTEMS[process.platform] ?? 'other' });
}
