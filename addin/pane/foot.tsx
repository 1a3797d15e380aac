import { makeStyles, shorthands, tokens } from '@fluentui/react-components';
import { say } from '../../helper/words/say.ts';
import type { Helper } from '../session/session.ts';
import { useShapes } from './styles.ts';
import { Words } from './words.tsx';

const useStyles = makeStyles({
  foot: {
    ...shorthands.borderTop('1px', 'solid', tokens.colorNeutralStroke2),
    paddingBlockStart: '8px',
    minHeight: '16px',
  },
});

/** The foot: how the helper stands. */
export function Foot({ helper }: { readonly helper: Helper }) {
  const styles = useStyles();
  const shapes = useShapes();
  return (
    <footer className={styles.foot}>
      <p className={shapes.caption}>
        {helper.is === 'here' && <Words said={say('pane.helper.here', { version: helper.version })} />}
        {helper.is === 'away' && <Words said={say('pane.helper.away')} />}
      </p>
    </footer>
  );
}
