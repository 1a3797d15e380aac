import { harmless } from '../network/harmless.ts';

/** More than this of anything is nothing that a person looks through. */
const MOST = 64;

/** What the computer told, safe to show and small enough to send: each text in one harmless line, no list longer than 64. */
export function tidy<Fact>(fact: Fact): Fact {
  return tidied(fact) as Fact;
}

function tidied(value: unknown): unknown {
  if (typeof value === 'string') return harmless(value);
  if (Array.isArray(value)) return value.slice(0, MOST).map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidied(inner)]));
}
