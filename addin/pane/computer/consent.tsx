import { Button } from '@fluentui/react-components';
import { say } from '../../../helper/words/say.ts';
import type { Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { BlockTitle, Title } from '../heading.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import { Items, WhatIsRead } from './what-is-read.tsx';

/** Asked once, before anything of Outlook is read: what it would be, what it would never be, and how it is taken back. */
export function Consent({ session, actions }: { readonly session: Session; readonly actions: Actions }) {
  const shapes = useShapes();
  const { answering, unanswered, can } = session.computer;
  return (
    <div className={shapes.stack}>
      <div className={shapes.tight}>
        <Title>
          <Words said={say('pane.consent.title')} />
        </Title>
        <p className={shapes.text}>
          <Words said={say('pane.consent.sentence')} />
        </p>
      </div>
      <section className={shapes.tight}>
        <BlockTitle>
          <Words said={say('pane.consent.reads')} />
        </BlockTitle>
        <Items
          ids={[
            'pane.consent.reads.accounts',
            'pane.consent.reads.sending',
            'pane.consent.reads.log',
            ...(can?.canListen ? (['pane.consent.reads.errors'] as const) : []),
          ]}
        />
      </section>
      <section className={shapes.tight}>
        <BlockTitle>
          <Words said={say('pane.consent.never')} />
        </BlockTitle>
        <Items ids={['pane.consent.never.passwords', 'pane.consent.never.mail']} />
      </section>
      {unanswered !== null && (
        <p className={shapes.text}>
          <Words said={say('pane.consent.refused', { say: unanswered })} />
        </p>
      )}
      <div className={shapes.row}>
        <Button
          appearance="primary"
          disabledFocusable={answering !== null || can === null}
          onClick={() => actions.answerConsent(true)}
        >
          <Words said={say(answering === 'giving' ? 'pane.consent.asking' : 'pane.consent.allow')} />
        </Button>
        <Button onClick={() => actions.answerConsent(false)}>
          <Words said={say('pane.consent.not-now')} />
        </Button>
      </div>
      <p className={shapes.caption}>
        <Words said={say('pane.consent.once')} />
      </p>
      <WhatIsRead />
    </div>
  );
}
