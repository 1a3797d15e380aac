import { channel } from './de/channel.ts';
import { commandLine } from './de/command-line.ts';
import { diagnose } from './de/diagnose.ts';
import { help } from './de/help.ts';
import { pane } from './de/pane.ts';
import { server } from './de/server.ts';
import type { en } from './en.ts';
import { findings } from './findings/de.ts';
import type { Translation } from './translation.ts';

/** Every sentence a person reads, in German. */
export const de = {
  ...channel,
  ...commandLine,
  ...diagnose,
  ...findings,
  ...help,
  ...pane,
  ...server,
} as const satisfies Translation<typeof en>;
