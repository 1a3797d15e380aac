import { Button } from '@fluentui/react-components';
import { say } from '../../../helper/words/say.ts';
import type { Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { CopyButton } from '../copy-button.tsx';
import { harmless } from '../harmless.ts';
import { BlockTitle } from '../heading.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';

/** S9: the helper answers, and says that this computer's store lacks its certificate; what to run once. */
export function TrustCard({ session, actions }: { readonly session: Session; readonly actions: Actions }) {
  const shapes = useShapes();
  const command = session.computer.can?.untrusted;
  if (command === undefined || session.step.at !== 'asking') return null;
  return (
    <section className={`${shapes.card} ${shapes.block}`}>
      <BlockTitle>
        <Words said={say('pane.trust.title')} />
      </BlockTitle>
      <p className={shapes.text}>
        <Words said={say('pane.trust.sentence')} />
      </p>
      <code className={shapes.value} dir="ltr">
        {harmless(command)}
      </code>
      <div className={shapes.row}>
        <CopyButton text={command} what={harmless(command)} />
        <Button size="small" onClick={actions.reload}>
          <Words said={say('pane.helper.reload')} />
        </Button>
      </div>
    </section>
  );
}
