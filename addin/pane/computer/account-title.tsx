import { makeStyles, tokens } from '@fluentui/react-components';
import type { OutlookAccount } from '../../../helper/protocol/facts/outlook-settings.ts';
import { cut, harmless } from '../harmless.ts';

const useStyles = makeStyles({
  address: {
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    // Fluent greys what is not chosen, which would read as not to be chosen.
    color: tokens.colorNeutralForeground1,
  },
});

/** What an account of Outlook's is called: its address, else its name. */
export function AccountTitle({
  account: { email, name },
}: {
  readonly account: Pick<OutlookAccount, 'email' | 'name'>;
}) {
  const styles = useStyles();
  return <bdi className={styles.address}>{cut(harmless(email ?? name), 120).text}</bdi>;
}
