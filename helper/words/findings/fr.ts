import { causes } from '../fr/causes.ts';
import { checks } from '../fr/checks.ts';
import { computer } from '../fr/computer.ts';
import { conversation } from '../fr/conversation.ts';
import { heard } from '../fr/heard.ts';
import { history } from '../fr/history.ts';
import { network } from '../fr/network.ts';
import { pairing } from '../fr/pairing.ts';
import { paneComputer } from '../fr/pane-computer.ts';
import { paneSettings } from '../fr/pane-settings.ts';
import { paneSignIn } from '../fr/pane-sign-in.ts';
import { paneVerdict } from '../fr/pane-verdict.ts';
import { passOn } from '../fr/pass-on.ts';
import { practice } from '../fr/practice.ts';
import { report } from '../fr/report.ts';
import { signIn } from '../fr/sign-in.ts';
import { steps } from '../fr/steps.ts';
import { tls } from '../fr/tls.ts';
import { told } from '../fr/told.ts';
import type { Translation } from '../translation.ts';
import type { findings as en } from './en.ts';

/** What is said of an error and of the way to the server, in French. */
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
