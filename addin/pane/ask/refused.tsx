import { makeStyles, tokens } from '@fluentui/react-components';
import { say, type Said } from '../../../helper/words/say.ts';
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
  const isFile = 'size' in refusal || ('name' in refusal && refusal.name !== null);
  return (
    <section className={`${shapes.card} ${styles.card} ${shapes.block}`}>
      <BlockTitle>
        <Words said={titleOf(refusal)} />
      </BlockTitle>
      <p className={shapes.text}>
        <Words said={sentenceOf(refusal)} />
      </p>
      {isFile && (
        <span>
          <ChooseFile actions={actions} another />
        </span>
      )}
    </section>
  );
}

function titleOf(refusal: Refusal): Said {
  if (refusal.why !== 'mail') return say(`pane.refused.${refusal.why}`, valuesOf(refusal));
  return refusal.name === null ? say('pane.refused.mail.pasted') : say('pane.refused.mail', { name: refusal.name });
}

function sentenceOf(refusal: Refusal): Said {
  return refusal.why === 'mail' ? refusal.said : say(`pane.refused.${refusal.why}.sentence`, valuesOf(refusal));
}

function valuesOf(refusal: Exclude<Refusal, { why: 'mail' }>): Record<string, string> {
  if ('size' in refusal) return { size: megabytes(refusal.size) };
  return 'name' in refusal ? { name: refusal.name } : {};
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024))} MB`;
}
