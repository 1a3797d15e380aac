import { withOutlook } from '../causes/outlook-account.ts';
import { inTime } from '../network/timers.ts';
import type { Report } from '../protocol/report.ts';
import type { Asking } from '../system/asking.ts';
import { tidy } from './tidy.ts';

/** Outlook's settings are a few dozen values in the registry; what takes longer than this (ms) is not waited for. */
const PATIENCE = 1_500;

/**
 * The report, with what it does not know of its account as Outlook has it, where the user lets that be read: the ports to
 * look at depend on it. Never rejects.
 */
export async function filledByOutlook(report: Report, { computer, consent = false }: Asking): Promise<Report> {
  const { email, smtp } = report.account;
  const isWhole = smtp.host !== undefined && smtp.port !== undefined && smtp.encryption !== undefined;
  const isNamed = email !== undefined || smtp.host !== undefined;
  if (!consent || !computer?.outlookSettings || report.practice !== undefined || isWhole || !isNamed) return report;
  try {
    const settings = await inTime(PATIENCE, computer.outlookSettings(), undefined);
    return settings ? withOutlook(report, tidy(settings)) : report;
  } catch {
    return report;
  }
}
