import type { Account, Encryption, SignIn } from '../../helper/protocol/account.ts';
import type { Said } from '../../helper/words/say.ts';

/** The account as it is being typed: text as it stands in the fields, whatever it is. Empty means not known. */
export interface Draft {
  readonly email: string;
  readonly host: string;
  readonly port: string;
  readonly encryption: '' | Encryption;
  readonly auth: '' | SignIn;
}

export const emptyDraft: Draft = { email: '', host: '', port: '', encryption: '', auth: '' };

/** What is wrong, by field. */
export type DraftProblems = { readonly [Field in keyof Draft]?: Said };

/** Fills the fields that are still empty with what is known of an account. */
export function filled(draft: Draft, account: Account): Draft {
  const { host, port, encryption, auth } = account.smtp;
  return {
    email: draft.email || (account.email ?? ''),
    host: draft.host || (host ?? ''),
    port: draft.port || (port === undefined ? '' : String(port)),
    encryption: draft.encryption || (encryption ?? ''),
    auth: draft.auth || (auth ?? ''),
  };
}
