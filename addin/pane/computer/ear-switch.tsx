import { makeStyles, Switch } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { say, type Said } from '../../../helper/words/say.ts';
import type { Ear } from '../../session/computer.ts';
import type { Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { useAnnounce } from '../status.tsx';
import { useShapes } from '../styles.ts';
import { plain, Words } from '../words.tsx';

const useStyles = makeStyles({
  // Fluent gives it a margin of 8 px, which would set it apart from the page's edge.
  root: { marginInlineStart: '-8px', minWidth: 0 },
  about: { paddingInlineStart: '48px' },
});

/** "Tell me when sending fails": listening to Outlook, whether it is on, and why it is not. */
export function EarSwitch({ session, actions }: { readonly session: Session; readonly actions: Actions }) {
  const styles = useStyles();
  const shapes = useShapes();
  const announce = useAnnounce();
  const about = useId();
  const { can, ear } = session.computer;
  const said = stateOf(ear);
  const words = plain(said);
  const before = useRef(words);
  useEffect(() => {
    if (before.current === words) return;
    before.current = words;
    announce(said);
  });
  if (!can?.canListen) return null;
  const isOn = ear.is === 'on' || ear.is === 'starting' || ear.is === 'waiting';
  return (
    <div>
      <Switch
        className={styles.root}
        label={plain(say('pane.ear'))}
        aria-describedby={about}
        checked={isOn}
        onChange={(_, { checked }) => actions.switchEar(checked)}
      />
      <p id={about} className={`${shapes.caption} ${styles.about}`}>
        <Words said={said} />
      </p>
    </div>
  );
}

function stateOf(ear: Ear): Said {
  switch (ear.is) {
    case 'off':
      return ear.why === null || ear.why === 'asked' ? say('pane.ear.about') : say(`pane.ear.off.${ear.why}`);
    case 'refused':
      return say('pane.ear.refused', { say: ear.say });
    default:
      return say(`pane.ear.${ear.is}`);
  }
}
