import { causes } from '../en/causes.ts';
import { checks } from '../en/checks.ts';
import { computer } from '../en/computer.ts';
import { conversation } from '../en/conversation.ts';
import { heard } from '../en/heard.ts';
import { network } from '../en/network.ts';
import { practice } from '../en/practice.ts';
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
  ...network,
  ...practice,
  ...signIn,
  ...steps,
  ...tls,
  ...told,
} as const;
