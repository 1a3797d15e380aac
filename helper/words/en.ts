import { channel } from './en/channel.ts';
import { commandLine } from './en/command-line.ts';
import { diagnose } from './en/diagnose.ts';
import { help } from './en/help.ts';
import { pane } from './en/pane.ts';
import { server } from './en/server.ts';
import { findings } from './findings/en.ts';

/**
 * Every sentence a person reads, in English, ICU MessageFormat (https://unicode-org.github.io/icu/userguide/format_parse/messages/).
 * An apostrophe before a brace quotes it: write '' or ’ for an apostrophe. The files are parted by who says it.
 */
export const en = {
  ...channel,
  ...commandLine,
  ...diagnose,
  ...findings,
  ...help,
  ...pane,
  ...server,
} as const;

export type MessageId = keyof typeof en;
