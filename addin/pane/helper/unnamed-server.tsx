import { Button } from '@fluentui/react-components';
import { AddressError } from '../../../helper/knowledge/domain.ts';
import { settingsFor } from '../../../helper/knowledge/settings.ts';
import type { Report } from '../../../helper/protocol/report.ts';
import { say } from '../../../helper/words/say.ts';
import { unnamedDomain } from '../../session/unnamed.ts';
import type { Actions } from '../actions.ts';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';

/** While the helper is waited for: our own tables do not know the account's server, so it can be named at once. */
export function UnnamedServer({ report, actions }: { readonly report: Report; readonly actions: Actions }) {
  const shapes = useShapes();
  const domain = unknownHere(report);
  if (domain === null) return null;
  return (
    <section className={shapes.block}>
      <p className={shapes.text}>
        <Words said={say('pane.account.unnamed.waiting', { domain })} />
      </p>
      <span>
        <Button appearance="primary" onClick={() => actions.nameServer(domain)}>
          <Words said={say('pane.account.name-server')} />
        </Button>
      </span>
    </section>
  );
}

function unknownHere({ account, date }: Report): string | null {
  if (account.email === undefined) return null;
  try {
    return unnamedDomain(account, settingsFor(account.email, [], date.slice(0, 10)));
  } catch (error) {
    if (error instanceof AddressError) return null;
    throw error;
  }
}
