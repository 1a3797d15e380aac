import { causes } from '../fr/causes.ts';
import { checks } from '../fr/checks.ts';
import { computer } from '../fr/computer.ts';
import { conversation } from '../fr/conversation.ts';
import { heard } from '../fr/heard.ts';
import { network } from '../fr/network.ts';
import { practice } from '../fr/practice.ts';
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
  ...network,
  ...practice,
  ...signIn,
  ...steps,
  ...tls,
  ...told,
} as const satisfies Translation<typeof en>;
