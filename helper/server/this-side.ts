import { actionsHere, exists, openWindow } from '../system/actions/actions.ts';
import type { Computer } from '../system/computer.ts';
import { listenToOutlook } from '../system/windows/catch/listen.ts';
import { computerSide, type ComputerSide, type Consent } from './computer-side.ts';

/** The side of the computer that this helper runs on. */
export function thisSide(computer: Computer, consent: Consent): Promise<ComputerSide> {
  return computerSide({
    computer,
    consent,
    actions: (outlook) => actionsHere({ platform: process.platform, env: process.env, outlook, exists }),
    openWindow,
    ...(process.platform === 'win32' && {
      listen: (tell, stop) => {
        listenToOutlook(tell, stop);
      },
    }),
  });
}
