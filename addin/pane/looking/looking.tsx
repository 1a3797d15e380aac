import { Button, ProgressBar } from '@fluentui/react-components';
import { say } from '../../../helper/words/say.ts';
import type { Run } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { Title } from '../heading.tsx';
import { useShapes } from '../styles.ts';
import { plain, Words } from '../words.tsx';
import { progress, titleOf } from './looking-words.ts';
import { done } from './progress.ts';

/** S13: looking, live. The checks stand after it, or beside it where there is room. */
export function Looking({ run, actions }: { readonly run: Run; readonly actions: Actions }) {
  const shapes = useShapes();
  return (
    <div className={shapes.stack}>
      <Title>
        <Words said={titleOf(run)} />
      </Title>
      <Progress run={run} actions={actions} />
    </div>
  );
}

/** How far a run is, and the way to stop it. */
export function Progress({ run, actions }: { readonly run: Run; readonly actions: Actions }) {
  const shapes = useShapes();
  const all = run.plan.length;
  const ready = done(run);
  const said = all === 0 ? say('pane.looking.starting') : say('pane.looking.progress', progress(ready, all));
  return (
    <div className={shapes.tight}>
      <ProgressBar value={ready} max={Math.max(all, 1)} aria-label={plain(said)} />
      <div className={shapes.row}>
        <span className={shapes.caption} style={{ flexGrow: 1 }} aria-hidden="true">
          <Words said={said} />
        </span>
        <Button onClick={actions.stop}>
          <Words said={say('pane.looking.stop')} />
        </Button>
      </div>
    </div>
  );
}
