import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { PAIRING_CODE } from '../../../helper/protocol/challenge.ts';
import { say } from '../../../helper/words/say.ts';
import type { Helper } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { CopyButton } from '../copy-button.tsx';
import { BlockTitle } from '../heading.tsx';
import { useShapes } from '../styles.ts';
import { plain, Words } from '../words.tsx';

/** What shows a code in a terminal. A name, not a sentence: it is the same in every language. */
const COMMAND = 'npx outbox-doctor pair';

const useStyles = makeStyles({ code: { maxWidth: '160px' } });

/** The helper cannot tell whose page this is: a code that it shows its user, typed in here. */
export function PairHelper({
  helper,
  actions,
}: {
  readonly helper: Extract<Helper, { is: 'pairing' }>;
  readonly actions: Actions;
}) {
  const shapes = useShapes();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  // As people type it: in groups, or copied with what stood around it.
  const code = typed.replace(/\D/g, '');
  const complaint =
    helper.why === 'unknown'
      ? {}
      : { validationState: 'error' as const, validationMessage: plain(say(`pane.pair.${helper.why}`)) };
  return (
    <section className={`${shapes.card} ${shapes.block}`}>
      <BlockTitle>
        <Words said={say('pane.pair.title')} />
      </BlockTitle>
      <p className={shapes.text}>
        <Words said={say('pane.pair.sentence')} />
      </p>
      <p className={shapes.text}>
        <Words said={say('pane.pair.terminal')} />
      </p>
      <span className={shapes.row}>
        <code className={shapes.value}>{COMMAND}</code>
        <CopyButton text={COMMAND} what={COMMAND} />
      </span>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (PAIRING_CODE.test(code)) actions.pair(code);
        }}
      >
        <Field label={plain(say('pane.pair.label'))} {...complaint}>
          <Input
            className={styles.code}
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            onChange={(_event, { value }) => setTyped(value)}
          />
        </Field>
        <Button type="submit" size="small" disabled={!PAIRING_CODE.test(code)}>
          <Words said={say('pane.pair.connect')} />
        </Button>
      </form>
    </section>
  );
}
