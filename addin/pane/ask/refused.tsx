import { makeStyles, tokens } from '@fluentui/react-components';
import type { Said } from '../../../helper/words/say.ts';
import type { Refusal } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { BlockTitle } from '../heading.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import { ChooseFile } from './choose-file.tsx';

const useStyles = makeStyles({
  card: { borderInlineStartWidth: '3px', borderInlineStartColor: tokens.colorStatusWarningBorderActive },
});

/** S30: what was given was not taken; why, and what to do. Nothing typed is lost by it. */
export function Refused({ refusal, actions }: { readonly refusal: Refusal; readonly actions: Actions }) {
  const styles = useStyles();
  const shapes = useShapes();
  const values = valuesOf(refusal);
  const isFile = refusal.why !== 'nothing-given' && refusal.why !== 'text-too-big';
  return (
    <section className={`${shapes.card} ${styles.card} ${shapes.block}`}>
      <BlockTitle>
        <Words said={{ id: `pane.refused.${refusal.why}`, values }} />
      </BlockTitle>
      <p className={shapes.text}>
        <Words said={{ id: `pane.refused.${refusal.why}.sentence`, values }} />
      </p>
      {isFile && (
        <span>
          <ChooseFile actions={actions} another />
        </span>
      )}
    </section>
  );
}

/** What is said aloud about it. */
export function refusalSaid(refusal: Refusal): Said {
  return { id: `pane.refused.${refusal.why}`, values: valuesOf(refusal) };
}

function valuesOf(refusal: Refusal): Record<string, string> {
  if ('size' in refusal) {
    return { size: megabytes(refusal.size) };
  }
  return 'name' in refusal ? { name: refusal.name } : {};
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024))} MB`;
}
