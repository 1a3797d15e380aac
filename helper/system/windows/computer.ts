import { tmpdir } from 'node:os';
import type { Computer } from '../computer.ts';
import { lazyRegistry } from '../registry/lazy.ts';
import { openRegistry } from '../registry/open.ts';
import type { Registry } from '../registry/registry.ts';
import { readOutlookLog } from './outlook-log/outlook-log.ts';
import { readOutlookSettings } from './outlook/settings.ts';
import { windowsQuestions } from './questions.ts';

/** A Windows computer. The registry is opened when the first question needs it. */
export function windowsComputer(open: () => Promise<Registry> = openRegistry): Computer {
  const registry = lazyRegistry(open);
  return {
    system: 'windows',
    outlookSettings: () => readOutlookSettings(registry),
    // Windows' own name for the user's folder of temporary files; os.tmpdir() asks for the same variables.
    outlookLog: () => readOutlookLog(tmpdir()),
    ...windowsQuestions(registry),
  };
}
