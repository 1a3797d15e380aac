import { channel } from './fr/channel.ts';
import { commandLine } from './fr/command-line.ts';
import { diagnose } from './fr/diagnose.ts';
import { help } from './fr/help.ts';
import { pane } from './fr/pane.ts';
import { server } from './fr/server.ts';
import type { en } from './en.ts';
import { findings } from './findings/fr.ts';
import type { Translation } from './translation.ts';

/** Every sentence a person reads, in French. */
export const fr = {
  ...channel,
  ...commandLine,
  ...diagnose,
  ...findings,
  ...help,
  ...pane,
  ...server,
} as const satisfies Translation<typeof en>;
