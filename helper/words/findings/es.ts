import { causes } from '../es/causes.ts';
import { checks } from '../es/checks.ts';
import { computer } from '../es/computer.ts';
import { conversation } from '../es/conversation.ts';
import { heard } from '../es/heard.ts';
import { network } from '../es/network.ts';
import { practice } from '../es/practice.ts';
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
  ...network,
  ...practice,
  ...signIn,
  ...steps,
  ...tls,
  ...told,
} as const satisfies Translation<typeof en>;
