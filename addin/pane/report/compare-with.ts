import { hostSchema, portSchema, type Account } from '../../../helper/protocol/account.ts';
import type { Report } from '../../../helper/protocol/report.ts';
import * as v from 'valibot';
import type { Then } from '../../session/desk.ts';

/**
 * The account of a report or an earlier finding, to be looked at from this computer. Names that were hidden are not known
 * here, and the error that was met there was not met here.
 */
export function reportToCompare(then: Then, date: string): Report {
  if (then.from === 'history') {
    const { host, port } = then.finding;
    const smtp = { ...(v.is(hostSchema, host) && { host }), ...(v.is(portSchema, port) && { port }) };
    return { reading: null, account: { smtp }, date };
  }
  const { account, practice } = then.replay.file.report;
  return { reading: null, account: withoutMasks(account), date, ...(practice !== undefined && { practice }) };
}

function withoutMasks({ email, smtp, message }: Account): Account {
  const { user, ...server } = smtp;
  return {
    ...(email !== undefined && !isMask(email) && { email }),
    smtp: { ...server, ...(user !== undefined && !isMask(user) && { user }) },
    ...(message && { message }),
  };
}

function isMask(text: string): boolean {
  return text.includes('***');
}
