import { causes } from '../de/causes.ts';
import { checks } from '../de/checks.ts';
import { computer } from '../de/computer.ts';
import { conversation } from '../de/conversation.ts';
import { heard } from '../de/heard.ts';
import { history } from '../de/history.ts';
import { network } from '../de/network.ts';
import { pairing } from '../de/pairing.ts';
import { paneComputer } from '../de/pane-computer.ts';
import { paneSettings } from '../de/pane-settings.ts';
import { paneSignIn } from '../de/pane-sign-in.ts';
import { paneVerdict } from '../de/pane-verdict.ts';
import { passOn } from '../de/pass-on.ts';
import { practice } from '../de/practice.ts';
import { report } from '../de/report.ts';
import { signIn } from '../de/sign-in.ts';
import { steps } from '../de/steps.ts';
import { tls } from '../de/tls.ts';
import { told } from '../de/told.ts';
import type { Translation } from '../translation.ts';
import type { findings as en } from './en.ts';

/** What is said of an error and of the way to the server, in German. */
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
