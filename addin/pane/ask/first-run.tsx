import { Button } from '@fluentui/react-components';
import { say } from '../../../helper/words/say.ts';
import type { Actions } from '../actions.ts';
import { BlockTitle } from '../heading.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';

/** S1: said once, above the box, which can be used at once all the same. */
export function FirstRun({ actions }: { readonly actions: Actions }) {
  const shapes = useShapes();
  return (
    <section className={`${shapes.card} ${shapes.block}`}>
      <BlockTitle>
        <Words said={say('pane.first.title')} />
      </BlockTitle>
      <ol className={shapes.list}>
        {(['pane.first.1', 'pane.first.2', 'pane.first.3'] as const).map((id) => (
          <li key={id} className={shapes.text}>
            <Words said={say(id)} />
          </li>
        ))}
      </ol>
      <p className={shapes.caption}>
        <Words said={say('pane.first.privacy')} />
      </p>
      <span>
        <Button onClick={actions.begin}>
          <Words said={say('pane.first.start')} />
        </Button>
      </span>
    </section>
  );
}
