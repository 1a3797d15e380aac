import { channel } from './es/channel.ts';
import { commandLine } from './es/command-line.ts';
import { diagnose } from './es/diagnose.ts';
import { help } from './es/help.ts';
import { pane } from './es/pane.ts';
import { server } from './es/server.ts';
import type { en } from './en.ts';
import { findings } from './findings/es.ts';
import type { Translation } from './translation.ts';

/** Every sentence a person reads, in Spanish. */
export const es = {
  ...channel,
  ...commandLine,
  ...diagnose,
  ...findings,
  ...help,
  ...pane,
  ...server,
} as const satisfies Translation<typeof en>;
