import { causes } from '../es/causes.ts';
import { checks } from '../es/checks.ts';
import { computer } from '../es/computer.ts';
import { conversation } from '../es/conversation.ts';
import { heard } from '../es/heard.ts';
import { history } from '../es/history.ts';
import { network } from '../es/network.ts';
import { pairing } from '../es/pairing.ts';
import { paneComputer } from '../es/pane-computer.ts';
import { paneSettings } from '../es/pane-settings.ts';
import { paneSignIn } from '../es/pane-sign-in.ts';
import { paneVerdict } from '../es/pane-verdict.ts';
import { passOn } from '../es/pass-on.ts';
import { practice } from '../es/practice.ts';
import { report } from '../es/report.ts';
import { signIn } from '../es/sign-in.ts';
import { steps } from '../es/steps.ts';
import { tls } from '../es/tls.ts';
import { told } from '../es/told.ts';
import type { Translation } from '../translation.ts';
import type { findings as en } from './en.ts';

/** What is said of an error and of the way to the server, in Spanish. */
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
