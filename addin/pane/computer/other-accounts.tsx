import type { OutlookAccount } from '../../../helper/protocol/facts/outlook-settings.ts';
import { say } from '../../../helper/words/say.ts';
import { BlockTitle } from '../heading.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import { AccountTitle } from './account-title.tsx';

/** Accounts that send in another way, and why they are not to be chosen. */
export function OtherAccounts({ accounts }: { readonly accounts: readonly OutlookAccount[] }) {
  const shapes = useShapes();
  return (
    <section className={shapes.tight}>
      <BlockTitle>
        <Words said={say('pane.accounts.others')} />
      </BlockTitle>
      <ul className={shapes.plainList}>
        {accounts.map((account) => (
          <li key={account.id} className={shapes.text}>
            <AccountTitle account={account} />
            <p className={shapes.caption}>
              <Words
                said={say(
                  account.kind === 'exchange' || account.kind === 'eas'
                    ? 'pane.accounts.others.exchange'
                    : 'pane.accounts.others.other',
                )}
              />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
