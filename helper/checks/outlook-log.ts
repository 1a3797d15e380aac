import { check } from './check.ts';

/** The fact's own limit: errors of long ago explain nothing of today. */
const MOST_ERRORS = 10;

/** What Outlook wrote down itself. Only with the user's consent. The readings were made harmless where they were read. */
export const outlookLog = check({
  id: 'outlook-log',
  within: 9_000,
  async observe({ computer }) {
    const fact = await computer?.outlookLog?.();
    return fact && { ...fact, errors: fact.errors.slice(0, MOST_ERRORS) };
  },
});
