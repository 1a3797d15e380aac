import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { say } from '../../../helper/words/say.ts';
import type { Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { Details } from '../details.tsx';
import { useAnnounce } from '../status.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import { WhatIsRead } from './what-is-read.tsx';

/** At the foot: what the helper may read of Outlook, and the way to take it back. */
export function MayRead({ session, actions }: { readonly session: Session; readonly actions: Actions }) {
  const shapes = useShapes();
  const announce = useAnnounce();
  const { can, answering, unanswered } = session.computer;
  const consent = can?.consent;

  // The button goes with its press; that it worked is said instead.
  const tookBack = useRef(false);
  useEffect(() => {
    if (answering === 'taking-back') tookBack.current = true;
    else if (tookBack.current && consent === 'asked-for') {
      tookBack.current = false;
      announce(say('pane.may-read.taken-back'));
    }
  }, [answering, consent, announce]);

  if (consent === undefined) return null;
  return (
    <Details summary={<Words said={say('pane.may-read.title')} />}>
      <p className={shapes.text}>
        <Words
          said={say(
            consent === 'given'
              ? 'pane.may-read.given'
              : consent === 'asked-for'
                ? 'pane.may-read.none'
                : 'pane.may-read.not-here',
          )}
        />
      </p>
      {unanswered !== null && session.step.at !== 'consent' && (
        <p className={shapes.text}>
          <Words said={say('pane.consent.refused', { say: unanswered })} />
        </p>
      )}
      {consent === 'given' && (
        <span>
          <Button size="small" disabledFocusable={answering !== null} onClick={() => actions.answerConsent(false)}>
            <Words said={say('pane.may-read.take-back')} />
          </Button>
        </span>
      )}
      {consent !== 'not-here' && <WhatIsRead />}
    </Details>
  );
}
