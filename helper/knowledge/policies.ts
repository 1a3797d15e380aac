import { policies, type Policy, type Provider, type Way } from './providers.ts';

let inOrder: readonly Policy[] | undefined;

/** The dated changes that hold for a provider, earliest first. */
export function policiesOf({ id }: Provider): readonly Policy[] {
  inOrder ??= policies.toSorted((a, b) => a.date.localeCompare(b.date));
  return inOrder.filter(({ provider }) => provider === id || provider === PARENTS[id]);
}

/** Those of them that our answers follow on a day (ISO). */
export function inForce(provider: Provider, date: string): readonly Policy[] {
  return policiesOf(provider).filter(({ from }) => from !== undefined && from <= date);
}

/**
 * The ways to sign in that are left on a day. The records hold what works as of their writing, so a day before that
 * brings nothing back: a password that is refused today is never offered.
 */
export function waysOn(provider: Provider, ways: readonly Way[], date: string): Way[] {
  const over = inForce(provider, date).flatMap(({ ends = [] }) => (ends === 'service' ? [] : ends));
  return ways.filter((way) => !over.includes(way));
}

/** Whether the whole service has ended by a day. */
export function endedBy(provider: Provider, date: string): boolean {
  return inForce(provider, date).some(({ ends }) => ends === 'service');
}

/** Policies that hold for several records. Microsoft's timetable is for "all cloud environments". */
const PARENTS: Readonly<Record<string, string>> = {
  aol: 'yahoo',
  att: 'yahoo',
  sky: 'yahoo',
  'verizon-net': 'yahoo',
  'umich-edu': 'google-workspace',
  'microsoft-365-china': 'microsoft-365',
  'microsoft-365-gcc-high': 'microsoft-365',
  'amazon-workmail-us-east-1': 'amazon-workmail',
  'amazon-workmail-eu-west-1': 'amazon-workmail',
  'amazon-workmail-us-west-2': 'amazon-workmail',
};
