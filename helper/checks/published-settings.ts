import { check } from './check.ts';

/** Which settings the provider of the account's address publishes. Only the domain leaves the computer, to find its MX. */
export const publishedSettings = check({
  id: 'published-settings',
  within: 3_000,
  async observe({ settings }) {
    const known = await settings;
    return known && { settings: known };
  },
});
