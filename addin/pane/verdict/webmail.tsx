import { Button } from '@fluentui/react-components';
import { say } from '../../../helper/words/say.ts';
import type { Run } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import { isSettledByWebmail } from './by-webmail.ts';

/** S15: one question that anybody can answer, where its answer tells between what fits. */
export function Webmail({ run, actions }: { readonly run: Run; readonly actions: Actions }) {
  const shapes = useShapes();
  if (run.webmail !== undefined) {
    return (
      <p className={shapes.text}>
        <Words said={say(run.webmail ? 'pane.webmail.told.yes' : 'pane.webmail.told.no')} />
      </p>
    );
  }
  if (run.end === null || !isSettledByWebmail(run.diagnosis.findings)) return null;
  return (
    <fieldset className={`${shapes.fieldset} ${shapes.block}`}>
      <legend className={shapes.blockTitle}>
        <Words said={say('pane.webmail')} />
      </legend>
      <div className={shapes.row}>
        <Button onClick={() => actions.tellWebmail(true)}>
          <Words said={say('pane.webmail.yes')} />
        </Button>
        <Button onClick={() => actions.tellWebmail(false)}>
          <Words said={say('pane.webmail.no')} />
        </Button>
      </div>
    </fieldset>
  );
}
