import { causes } from '../en/causes.ts';
import { checks } from '../en/checks.ts';
import { computer } from '../en/computer.ts';
import { conversation } from '../en/conversation.ts';
import { heard } from '../en/heard.ts';
import { history } from '../en/history.ts';
import { network } from '../en/network.ts';
import { pairing } from '../en/pairing.ts';
import { paneComputer } from '../en/pane-computer.ts';
import { paneSettings } from '../en/pane-settings.ts';
import { paneSignIn } from '../en/pane-sign-in.ts';
import { paneVerdict } from '../en/pane-verdict.ts';
import { passOn } from '../en/pass-on.ts';
import { practice } from '../en/practice.ts';
import { report } from '../en/report.ts';
import { signIn } from '../en/sign-in.ts';
import { steps } from '../en/steps.ts';
import { tls } from '../en/tls.ts';
import { told } from '../en/told.ts';

/** What is said of an error and of the way to the server, by the pane as by the command line. */
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
} as const;
