import { causes } from '../ja/causes.ts';
import { checks } from '../ja/checks.ts';
import { computer } from '../ja/computer.ts';
import { conversation } from '../ja/conversation.ts';
import { heard } from '../ja/heard.ts';
import { history } from '../ja/history.ts';
import { network } from '../ja/network.ts';
import { pairing } from '../ja/pairing.ts';
import { paneComputer } from '../ja/pane-computer.ts';
import { paneSettings } from '../ja/pane-settings.ts';
import { paneSignIn } from '../ja/pane-sign-in.ts';
import { paneVerdict } from '../ja/pane-verdict.ts';
import { passOn } from '../ja/pass-on.ts';
import { practice } from '../ja/practice.ts';
import { report } from '../ja/report.ts';
import { signIn } from '../ja/sign-in.ts';
import { steps } from '../ja/steps.ts';
import { tls } from '../ja/tls.ts';
import { told } from '../ja/told.ts';
import type { Translation } from '../translation.ts';
import type { findings as en } from './en.ts';

/** What is said of an error and of the way to the server, in Japanese. */
export const findings = {
  ...causes,
  ...checks,
  ...computer,
  ...conversation,
  ...heard,
  ...history,
  ...network,
  ...pairing,
  ...paneComputer,
  ...paneSettings,
  ...paneSignIn,
  ...paneVerdict,
  ...passOn,
  ...practice,
  ...report,
  ...signIn,
  ...steps,
  ...tls,
  ...told,
} as const satisfies Translation<typeof en>;
