import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { say } from '../../helper/words/say.ts';
import { cut, harmless } from './harmless.ts';
import { plain } from './words.tsx';

const useStyles = makeStyles({
  quote: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '13px',
    lineHeight: '18px',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
    paddingInlineStart: '8px',
    margin: 0,
  },
});

/** A text of ours that is to be handed on: all of it, since what strangers said in it is harmless and cut already. */
export function OwnText({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <bdi className={styles.quote} dir="auto">
      {text}
    </bdi>
  );
}

/** A stranger's words, word for word: as text only, its hidden signs visible, the first 300 characters at once. */
export function Quoted({ text }: { readonly text: string }) {
  const styles = useStyles();
  const [all, showAll] = useState(false);
  const shown = harmless(text.trim(), true);
  const part = cut(shown);
  return (
    <>
      <bdi className={styles.quote} dir="auto">
        {all ? shown : part.text}
        {!all && part.isCut && '…'}
      </bdi>
      {part.isCut && (
        <span>
          <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => showAll(!all)}>
            {plain(say(all ? 'pane.quote.less' : 'pane.quote.all'))}
          </Button>
        </span>
      )}
    </>
  );
}
