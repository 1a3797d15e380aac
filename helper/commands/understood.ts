import { MailError } from '../reading/files/mail-error.ts';
import { UsageError } from './io.ts';

/**
 * What reading gives.
 *
 * @throws UsageError where a mail is too large, too deep or broken: one sentence says so, and the exit code is 2
 */
export async function understood<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof MailError ? new UsageError(error.said) : error;
  }
}
