import { certificatesAt, ownServer } from './server.ts';
import type { Certificate } from '../protocol/evidence.ts';
import type { Situation } from './cause.ts';

/*
 * What others say about this computer's clock.
 */

/** Clocks that are this near to each other agree (ms). A certificate's dates are a matter of days, not of minutes. */
const AGREE = 10 * 60 * 1_000;
/** An error below this matters to no certificate (ms). */
export const SLIGHT = 5 * 60 * 1_000;

/**
 * No clock can be earlier and right: this program was made after that day. Moved on with every release; it need not be
 * exact, only past.
 */
export const MADE_AFTER = '2026-09-01T00:00:00.000Z';

/**
 * How far this computer's clock is behind, in ms, as clocks elsewhere say: what more than half of them agree on. Undefined
 * where nobody told the time, or they contradict each other. The server's own greeting counts only where nobody else is.
 */
export function clockOffset({ seen }: Situation): number | undefined {
  const sources = seen.clock?.sources ?? [];
  const independent = sources.filter((one) => one.by !== 'greeting');
  const told = independent.length > 0 ? independent : sources;
  const middle = told.map((one) => one.offset).toSorted((a, b) => a - b)[Math.floor(told.length / 2)];
  if (middle === undefined) return undefined;
  const agreeing = told.filter((one) => Math.abs(one.offset - middle) <= AGREE);
  return agreeing.length * 2 > told.length ? middle : undefined;
}

/** Whether only the server's own greeting told the time. */
export function onlyTheServerTold({ seen }: Situation): boolean {
  return (seen.clock?.sources ?? []).every((one) => one.by === 'greeting');
}

/** Whether this computer's clock agrees with others; undefined where none was heard. */
export function clockIsRight(situation: Situation): boolean | undefined {
  const offset = clockOffset(situation);
  return offset === undefined ? undefined : Math.abs(offset) < SLIGHT;
}

/** Whether a certificate that does not fit this computer's time fits the time of others; undefined where none told it. */
export function clockExplains(situation: Situation, certificate: Certificate): boolean | undefined {
  const offset = clockOffset(situation);
  if (offset === undefined) return undefined;
  return Math.abs(offset) >= SLIGHT && fitsAt(certificate, moved(certificate.seenAt, offset));
}

/** A moment, so many ms later. */
function moved(moment: string, offset: number): string {
  return new Date(Date.parse(moment) + offset).toISOString();
}

/** The certificates of the account's port that are outside their dates by this computer's clock. */
export function outOfDate(situation: Situation): readonly Certificate[] {
  const own = ownServer(situation);
  if (!own || own.encryption === 'none') return [];
  return certificatesAt(situation, own.host, own.port).filter((one) => !fitsAt(one, one.seenAt));
}

/** Whether a certificate, and all above it, are within their dates at a moment. */
export function fitsAt(certificate: Certificate, moment: string): boolean {
  return [certificate, ...(certificate.chain ?? [])].every((one) => one.validFrom <= moment && moment <= one.validTo);
}
