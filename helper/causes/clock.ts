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

/**
 * Whether every well-known host, two of them at the least, shows a certificate that is out of its dates as the server's is, all
 * ended or all to come, though there is a moment that suits them all: then it is not they who are wrong.
 */
export function allAreOutOfDate(situation: Situation, mine: Certificate): boolean {
  const theirs = controlCertificates(situation);
  const hosts = new Set(theirs.map((one) => one.host));
  // Where one key is everybody's, there is nobody to compare with.
  const own = theirs.some((one) => mine.key !== undefined && one.key?.print === mine.key.print);
  const all = [mine, ...theirs];
  const ended = all.every((one) => one.seenAt > one.validTo);
  const early = all.every((one) => one.seenAt < one.validFrom);
  const from =
    all
      .map((one) => one.validFrom)
      .toSorted()
      .at(-1) ?? '';
  const to = all.map((one) => one.validTo).toSorted()[0] ?? '';
  return hosts.size >= 2 && !own && (ended || early) && from < to;
}

/** Whether well-known hosts may yet tell whose fault it is: nobody told the time, and theirs, as far as seen, do not fit either. */
export function othersMayTell(situation: Situation): boolean {
  const theirs = controlCertificates(situation);
  const open = clockOffset(situation) === undefined && !situation.over('control-talks');
  return open && theirs.length > 0 && theirs.every((one) => !one.dateFits);
}

function controlCertificates({ seen }: Situation): readonly Certificate[] {
  return (seen['control-talks']?.talks ?? []).flatMap((one) => one.certificate ?? []);
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
function fitsAt(certificate: Certificate, moment: string): boolean {
  return [certificate, ...(certificate.chain ?? [])].every((one) => one.validFrom <= moment && moment <= one.validTo);
}
