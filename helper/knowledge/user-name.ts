import type { Account } from '../protocol/account.ts';
import type { UserForm } from '../protocol/facts/sign-in.ts';

/** The account's user name for sending in one form; undefined where the account does not give it. */
export function userNameIn(form: UserForm, { email, smtp, imap }: Account): string | undefined {
  const user = smtp.user ?? email;
  switch (form) {
    case 'as-set':
      return user;
    case 'full-address':
      return email;
    case 'local-part':
      return user?.includes('@') ? user.slice(0, user.lastIndexOf('@')) : undefined;
    case 'as-for-receiving':
      return imap?.user;
  }
}

/** The one other form worth a try: the name that receiving uses, else the full address for a name, else its local part. */
export function otherForm(account: Account): UserForm | undefined {
  const user = userNameIn('as-set', account);
  const other = (form: UserForm) => {
    const name = userNameIn(form, account);
    return name !== undefined && name !== '' && name.toLowerCase() !== user?.toLowerCase();
  };
  if (other('as-for-receiving')) return 'as-for-receiving';
  if (other('full-address')) return 'full-address';
  return other('local-part') ? 'local-part' : undefined;
}
