import type { Situation } from './cause.ts';

/**
 * Whether what stopped the mail may lie in this computer, though its way to the server is open to us: nothing is known of
 * the error, or it is one of Outlook's own from before any server spoke.
 */
export function mayLieHere({ report: { reading } }: Situation): boolean {
  if (!reading) return true;
  if (!reading.isSendError || reading.reply !== null || reading.kind === 'bounce') return false;
  return ['configuration', 'dns', 'connect', 'tls', 'greeting', 'client-store', 'unknown'].includes(reading.stage);
}
