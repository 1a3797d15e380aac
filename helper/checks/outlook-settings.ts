import { check } from './check.ts';
import { tidy } from './tidy.ts';

/** What Outlook on this computer is set to. Only with the user's consent. */
export const outlookSettings = check({
  id: 'outlook-settings',
  within: 4_000,
  observe: async ({ computer }) => tidy(await computer?.outlookSettings?.()),
});
