import type { OutlookAccount } from '../protocol/evidence.ts';

/** Accounts of one address in one profile: each fetches and sends, and each may hold what is in the Outbox. */
export function duplicateAccounts(accounts: readonly OutlookAccount[]): readonly (readonly OutlookAccount[])[] {
  const groups = new Map<string, OutlookAccount[]>();
  for (const one of accounts) {
    if (one.email === null || one.kind === 'other') continue;
    const key = JSON.stringify([one.office, one.profile, one.email].map((part) => part.toLowerCase()));
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Accounts of profiles that Outlook does not open: of a version that a newer one replaced, or not the default one. */
export function staleAccounts(accounts: readonly OutlookAccount[]): ReadonlySet<OutlookAccount> {
  const newest = Math.max(...accounts.map(({ office }) => RANK[office]));
  const chosen = accounts.some(({ office, defaultProfile }) => RANK[office] === newest && defaultProfile);
  return new Set(accounts.filter(({ office, defaultProfile }) => RANK[office] < newest || (chosen && !defaultProfile)));
}

const RANK: Readonly<Record<OutlookAccount['office'], number>> = { '16.0': 2, '15.0': 1, older: 0 };
