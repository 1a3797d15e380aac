import type { Finding } from '../protocol/finding.ts';
import { exit } from './io.ts';

/**
 * What the findings mean to a script. A cause was found if one is confirmed, or if the only one left possible is: there is
 * one thing to do then. Several possible ones, or none at all, are "could not tell".
 */
export function exitCodeOf(findings: readonly Finding[]): number {
  const first = findings[0];
  if (first?.standing === 'confirmed') return first.cause === 'none' ? exit.nothingWrong : exit.found;
  const possible = findings.filter((one) => one.standing === 'possible');
  return possible.length === 1 ? exit.found : exit.couldNotTell;
}
