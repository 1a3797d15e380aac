import { Button } from '@fluentui/react-components';
import { say } from '../../../helper/words/say.ts';
import type { Actions } from '../actions.ts';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';

/** What can be done where there is nothing to choose from. */
export function Ways({ actions, readAgain = false }: { readonly actions: Actions; readonly readAgain?: boolean }) {
  const shapes = useShapes();
  return (
    <div className={shapes.row}>
      <Button appearance={readAgain ? 'primary' : 'secondary'} type="button" onClick={actions.checkAccount}>
        <Words said={say('pane.accounts.type')} />
      </Button>
      {readAgain && (
        <Button type="button" onClick={actions.lookAtAccounts}>
          <Words said={say('pane.accounts.read-again')} />
        </Button>
      )}
      <Button type="button" onClick={actions.startOver}>
        <Words said={say('pane.account.back')} />
      </Button>
    </div>
  );
}
