import { channel } from './ja/channel.ts';
import { commandLine } from './ja/command-line.ts';
import { diagnose } from './ja/diagnose.ts';
import { help } from './ja/help.ts';
import { pane } from './ja/pane.ts';
import { server } from './ja/server.ts';
import type { en } from './en.ts';
import { findings } from './findings/ja.ts';
import type { Translation } from './translation.ts';

/** Every sentence a person reads, in Japanese. */
export const ja = {
  ...channel,
  ...commandLine,
  ...diagnose,
  ...findings,
  ...help,
  ...pane,
  ...server,
} as const satisfies Translation<typeof en>;
