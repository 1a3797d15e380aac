import { makeStyles, shorthands, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say, type Said } from '../../helper/words/say.ts';
import type { Helper, Session } from '../session/session.ts';
import { useShapes } from './styles.ts';
import { Words } from './words.tsx';

const useStyles = makeStyles({
  foot: {
    ...shorthands.borderTop('1px', 'solid', tokens.colorNeutralStroke2),
    paddingBlockStart: '8px',
    minHeight: '16px',
  },
  standing: {
    display: 'flex',
    columnGap: '12px',
    justifyContent: 'space-between',
  },
});

/** The foot: how the helper stands, and what it may read. As a page of its own it names the program; in Outlook, Outlook does. */
export function Foot({ session, children }: { readonly session: Session; readonly children?: ReactNode }) {
  const { helper, host, computer } = session;
  const styles = useStyles();
  const shapes = useShapes();
  const said = standing(helper, computer.ear.is === 'on');
  return (
    <footer className={styles.foot}>
      <div className={styles.standing}>
        <span className={shapes.caption}>{said && <Words said={said} />}</span>
        <span className={shapes.caption}>{host.is === 'page' && <Words said={say('pane.name')} />}</span>
      </div>
      {children}
    </footer>
  );
}

function standing(helper: Helper, isListening: boolean): Said | null {
  switch (helper.is) {
    case 'connecting':
      return helper.slow ? say('pane.helper.connecting') : null;
    case 'here':
      return say(isListening ? 'pane.helper.here.listening' : 'pane.helper.here', { version: helper.version });
    case 'away':
      return say('pane.helper.away');
    default:
      return null;
  }
}
