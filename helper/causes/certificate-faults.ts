import type { Certificate } from '../protocol/evidence.ts';
import { isTrusted, weaknessIn } from './server.ts';

/*
 * What is wrong with a certificate, each fault apart. Pure.
 */

/** The date on which it, or one above it, has ended; undefined if none has. */
export function endedOn({ seenAt, validTo, chain = [], chainFault, dateFits }: Certificate): string | undefined {
  if (!dateFits && seenAt > validTo) return validTo;
  // A root that has ended matters only where the system minds.
  if (!/EXPIRED/.test(chainFault ?? '')) return undefined;
  return chain.map((one) => one.validTo).find((date) => date < seenAt);
}

/** The date before which it, or one above it, is not good; undefined if all have begun. */
export function beginsOn({ seenAt, validFrom, chain = [], chainFault, dateFits }: Certificate): string | undefined {
  if (!dateFits && seenAt < validFrom) return validFrom;
  if (!/NOT_YET/.test(chainFault ?? '')) return undefined;
  return chain.map((one) => one.validFrom).find((date) => date > seenAt);
}

/** Whether nobody this computer trusts vouches for it. Ended, not begun or weak is something else. */
export function isUnvouched(certificate: Certificate): boolean {
  if (isTrusted(certificate)) return false;
  if (certificate.ends !== 'trusted-root') return true;
  return [endedOn, beginsOn, weaknessIn].every((fault) => fault(certificate) === undefined);
}

/** Whether the issuer's certificate was neither sent nor known here: a link of the chain is missing, or its root is. */
export function lacksIssuer({ ends, selfSigned }: Certificate): boolean {
  return ends === 'missing-issuer' && !selfSigned;
}
