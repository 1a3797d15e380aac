import type { OutlookAccount } from '../../../protocol/facts/outlook-settings.ts';

/** Accounts of one profile that are the same twice or more: each sends, and each may hold what is in the Outbox. */
export function duplicateAccounts(accounts: readonly OutlookAccount[]): readonly (readonly OutlookAccount[])[] {
  const groups = Map.groupBy(
    accounts.filter(({ email }) => email !== null),
    (one) =>
      JSON.stringify(
        [one.office, one.profile, one.kind, one.email, one.smtp?.host ?? null].map(
          (part) => part?.toLowerCase() ?? null,
        ),
      ),
  );
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Accounts of profiles that Outlook does not open: of a version that a newer one replaced, or not the default one. */
export function staleAccounts(accounts: readonly OutlookAccount[]): readonly OutlookAccount[] {
  const newest = Math.max(...accounts.map(({ office }) => RANK[office]));
  const chosen = accounts.some(({ office, defaultProfile }) => RANK[office] === newest && defaultProfile);
  return accounts.filter(({ office, defaultProfile }) => RANK[office] < newest || (chosen && !defaultProfile));
}

const RANK: Readonly<Record<OutlookAccount['office'], number>> = { '16.0': 2, '15.0': 1, older: 0 };
