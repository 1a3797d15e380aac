import { causes } from '../ar/causes.ts';
import { checks } from '../ar/checks.ts';
import { computer } from '../ar/computer.ts';
import { conversation } from '../ar/conversation.ts';
import { heard } from '../ar/heard.ts';
import { network } from '../ar/network.ts';
import { practice } from '../ar/practice.ts';
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
  ...network,
  ...practice,
  ...signIn,
  ...steps,
  ...tls,
  ...told,
} as const satisfies Translation<typeof en>;
