import type { Computer } from '../computer.ts';
import { openRegistry } from '../registry/open.ts';
import type { Registry } from '../registry/registry.ts';
import { readOutlookSettings } from './outlook/settings.ts';

/** A Windows computer. Each question opens the registry only when it is asked. */
export function windowsComputer(registry: () => Promise<Registry> = openRegistry): Computer {
  return {
    system: 'windows',
    outlookSettings: async () => readOutlookSettings(await registry()),
  };
}
