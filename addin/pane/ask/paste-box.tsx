import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { say } from '../../../helper/words/say.ts';
import { TEXT_LIMIT } from '../../session/limits.ts';
import type { Actions } from '../actions.ts';
import { plain, Words } from '../words.tsx';

const useStyles = makeStyles({
  box: { width: '100%' },
  area: {
    minHeight: '96px',
    maxHeight: '50vh',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '13px',
    '::placeholder': { fontFamily: tokens.fontFamilyBase, color: tokens.colorNeutralForeground3 },
  },
});

/** The box everything goes into that is pasted anywhere on the page (`paste-anywhere.ts` finds it by this id). */
export const BOX_ID = 'paste-box';

export function PasteBox({ text, actions }: { readonly text: string; readonly actions: Actions }) {
  const styles = useStyles();
  return (
    <Field label={plain(say('pane.ask.box'))} hint={<Words said={say('pane.ask.sentence')} />}>
      <Textarea
        id={BOX_ID}
        className={styles.box}
        textarea={{ className: styles.area, spellCheck: false, autoComplete: 'off', autoCapitalize: 'off' }}
        resize="vertical"
        value={text}
        placeholder={plain(say('pane.ask.example'))}
        onChange={(_, { value }) => {
          // What was in the box stays in it: the text is the session's, not the field's.
          if (value.length > TEXT_LIMIT) actions.refuseLong();
          else actions.type(value);
        }}
      />
    </Field>
  );
}
