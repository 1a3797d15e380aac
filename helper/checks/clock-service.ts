import { check } from './check.ts';
import { tidy } from './tidy.ts';

/** Whether this computer sets its clock by others. */
export const clockService = check({
  id: 'clock-service',
  within: 4_000,
  observe: async ({ computer }) => tidy(await computer?.clockService?.()),
});
