import { encryptionSchema, hostSchema, portSchema, signInSchema, type Account } from '../../helper/protocol/account.ts';
import type { Correction } from '../../helper/protocol/finding.ts';
import * as v from 'valibot';

/** The account as it is once these corrections are made. What cannot be put into it is left as it was. */
export function corrected(account: Account, corrections: readonly Correction[]): Account {
  let { email } = account;
  const smtp = { ...account.smtp };
  for (const correction of corrections) {
    if (correction.do !== 'change-setting') continue;
    const { setting, to } = correction;
    if (setting === 'smtp.host' && v.is(hostSchema, to)) smtp.host = to;
    if (setting === 'smtp.port' && v.is(portSchema, Number(to))) smtp.port = Number(to);
    if (setting === 'smtp.encryption' && v.is(encryptionSchema, to)) smtp.encryption = to;
    if (setting === 'smtp.auth' && v.is(signInSchema, to)) smtp.auth = to;
    if (setting === 'smtp.user') smtp.user = String(to);
    if (setting === 'email') email = String(to);
  }
  return { ...account, ...(email !== undefined && { email }), smtp };
}
