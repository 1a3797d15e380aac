import type { Account } from '../../helper/protocol/account.ts';
import type { Session, Source } from './session.ts';

/** The account that an error is about: where a message in a shared mailbox names none, that of the mailbox it lies in. */
export function ofOwner(account: Account, source: Source): Account {
  if (account.email !== undefined || source.from !== 'message' || source.owner === undefined) return account;
  return { ...account, email: source.owner };
}

/** The address that the account may have, a guess and no more: whose mailbox the open item lies in, or else ours. */
export function guessedAddress({ host }: Pick<Session, 'host'>): string | null {
  if (host.is !== 'outlook') return null;
  return ('owner' in host.item ? host.item.owner : undefined) ?? host.mailbox;
}
