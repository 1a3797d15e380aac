import { inForce, policiesOf } from './policies.ts';
import type { Policy, Provider } from './providers.ts';

/** What there is to say about a provider on a day (ISO): what holds now first, then its notes, then dated changes. */
export function notesOn(provider: Provider, date: string): string[] {
  const now = inForce(provider, date).flatMap(({ then }) => then ?? []);
  const dated = policiesOf(provider).map((policy) => `${dateInWords(policy)}: ${policy.what}`);
  return [...now, ...(provider.notes === '' ? [] : [provider.notes]), ...dated];
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "2024-09-16" as "16 September 2024"; a month or a year alone as far as it goes. */
function dateInWords({ date }: Policy): string {
  const [year = '', month, day] = date.split('-');
  const monthName = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), monthName, year].filter(Boolean).join(' ');
}
