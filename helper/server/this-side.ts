import { trustCommand } from '../certificates/trust-command.ts';
import { actionsHere, exists, openWindow } from '../system/actions/actions.ts';
import { consentGiven, grantConsent, withdrawConsent } from '../system/consent.ts';
import type { Computer } from '../system/computer.ts';
import { policyHere } from '../system/policy.ts';
import { thisComputer } from '../system/this-computer.ts';
import { listenToOutlook } from '../system/windows/catch/listen.ts';
import { computerSide, type ComputerSide, type Consent } from './computer-side.ts';

const consent: Consent = {
  isGiven: () => consentGiven(),
  give: () => grantConsent(new Date()),
  withdraw: () => withdrawConsent(),
};

/**
 * The side of the computer that this helper runs on. A test has its own computer and consent.
 *
 * @param certificate our own, PEM; absent where another one is shown
 */
export async function thisSide(
  computer?: Computer,
  kept: Consent = consent,
  certificate?: string,
): Promise<ComputerSide> {
  const installed = await outlookHere();
  return computerSide({
    computer: computer ?? (await thisComputer()),
    consent: kept,
    actions: (outlook) =>
      actionsHere({ platform: process.platform, env: process.env, outlook: outlook ?? installed, exists }),
    openWindow,
    policy: () => policyHere(),
    ...(certificate !== undefined && { untrusted: () => trustCommand(certificate) }),
    ...(process.platform === 'win32' && {
      listen: (tell, stop) => {
        listenToOutlook(tell, stop);
      },
    }),
  });
}

/** Where OUTLOOK.EXE was installed, which is no secret of its user's and needs no leave; null where there is none. */
async function outlookHere(): Promise<string | null> {
  if (process.platform !== 'win32') return null;
  const { openRegistry } = await import('../system/registry/open.ts');
  const { outlookProgram } = await import('../system/windows/outlook/program.ts');
  return outlookProgram(await openRegistry(), process.env);
}
