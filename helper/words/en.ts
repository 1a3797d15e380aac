import { causes } from './en/causes.ts';
import { computer } from './en/computer.ts';
import { channel } from './en/channel.ts';
import { conversation } from './en/conversation.ts';
import { commandLine } from './en/command-line.ts';
import { checks } from './en/checks.ts';
import { diagnose } from './en/diagnose.ts';
import { help } from './en/help.ts';
import { network } from './en/network.ts';
import { pairing } from './en/pairing.ts';
import { pane } from './en/pane.ts';
import { practice } from './en/practice.ts';
import { server } from './en/server.ts';
import { signIn } from './en/sign-in.ts';
import { told } from './en/told.ts';
import { steps } from './en/steps.ts';
import { tls } from './en/tls.ts';

/**
 * Every sentence a person reads, in English, ICU MessageFormat (https://unicode-org.github.io/icu/userguide/format_parse/messages/).
 * An apostrophe before a brace quotes it: write '' or ’ for an apostrophe. The files are parted by who says it.
 */
export const en = {
  ...causes,
  ...channel,
  ...checks,
  ...commandLine,
  ...computer,
  ...conversation,
  ...diagnose,
  ...help,
  ...network,
  ...pairing,
  ...pane,
  ...practice,
  ...server,
  ...signIn,
  ...steps,
  ...tls,
  ...told,
} as const;

export type MessageId = keyof typeof en;
