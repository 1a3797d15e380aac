import { channel } from './ar/channel.ts';
import { commandLine } from './ar/command-line.ts';
import { diagnose } from './ar/diagnose.ts';
import { help } from './ar/help.ts';
import { pane } from './ar/pane.ts';
import { server } from './ar/server.ts';
import type { en } from './en.ts';
import { findings } from './findings/ar.ts';
import type { Translation } from './translation.ts';

/** Every sentence a person reads, in Arabic. */
export const ar = {
  ...channel,
  ...commandLine,
  ...diagnose,
  ...findings,
  ...help,
  ...pane,
  ...server,
} as const satisfies Translation<typeof en>;
