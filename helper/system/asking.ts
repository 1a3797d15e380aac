import { askedOnce } from './asked-once.ts';
import type { Computer } from './computer.ts';
import { consentGiven } from './consent.ts';

/** What a look may ask this computer beside its network. */
export interface Asking {
  readonly computer?: Computer | undefined;
  /** Whether the user lets Outlook's accounts and logs be read. */
  readonly consent?: boolean | undefined;
}

/** The computer that this program runs on, and whether its user has let Outlook's accounts be read. Never rejects. */
export async function askThisComputer(): Promise<Asking> {
  const { thisComputer } = await import('./this-computer.ts');
  const [computer, consent] = await Promise.all([thisComputer(), consentGiven()]);
  return { computer: askedOnce(computer), consent };
}
