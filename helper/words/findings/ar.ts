import { causes } from '../ar/causes.ts';
import { checks } from '../ar/checks.ts';
import { computer } from '../ar/computer.ts';
import { conversation } from '../ar/conversation.ts';
import { heard } from '../ar/heard.ts';
import { history } from '../ar/history.ts';
import { network } from '../ar/network.ts';
import { pairing } from '../ar/pairing.ts';
import { paneComputer } from '../ar/pane-computer.ts';
import { paneSettings } from '../ar/pane-settings.ts';
import { paneSignIn } from '../ar/pane-sign-in.ts';
import { paneVerdict } from '../ar/pane-verdict.ts';
import { passOn } from '../ar/pass-on.ts';
import { practice } from '../ar/practice.ts';
import { report } from '../ar/report.ts';
import { signIn } from '../ar/sign-in.ts';
import { steps } from '../ar/steps.ts';
import { tls } from '../ar/tls.ts';
import { told } from '../ar/told.ts';
import type { Translation } from '../translation.ts';
import type { findings as en } from './en.ts';

/** What is said of an error and of the way to the server, in Arabic. */
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
