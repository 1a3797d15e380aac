import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { OUTLOOKS, type Outlook } from '../../../helper/steps/steps.ts';
import { LANGUAGES, NAMES } from '../../../helper/words/language.ts';
import { say } from '../../../helper/words/say.ts';
import { blocklistsOf, isManaged } from '../../session/managed.ts';
import type { Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { Choice } from '../choice.tsx';
import { WhatIsRead } from '../computer/what-is-read.tsx';
import { BlockTitle, Title } from '../heading.tsx';
import { KeepFindings } from '../history/keep-findings.tsx';
import { useShapes } from '../styles.ts';
import { plain, Words } from '../words.tsx';
import { SetByOrganization } from './set-by-organization.tsx';

const useStyles = makeStyles({ checkbox: { marginInlineStart: '-8px', minWidth: 0 } });

const DETECTED = 'detected';

/** S27: what can be set here. What an organization has set is shown, and cannot be changed. */
export function Settings({ session, actions }: { readonly session: Session; readonly actions: Actions }) {
  const styles = useStyles();
  const shapes = useShapes();
  const about = useId();
  const { helper, outlook, desk } = session;
  const { history } = desk;
  const managed = isManaged(session, 'blocklists');
  return (
    <div className={shapes.stack}>
      <Title>
        <Words said={say('pane.settings')} />
      </Title>
      <Choice
        label={say('pane.language')}
        value={session.language.is}
        values={LANGUAGES}
        named={(one) => say('data.text', { text: NAMES[one] })}
        choose={actions.chooseLanguage}
        isManaged={isManaged(session, 'language')}
      />
      <Choice
        label={say('pane.steps.outlook')}
        value={outlook ?? DETECTED}
        values={[DETECTED, ...OUTLOOKS]}
        named={(one) => say(one === DETECTED ? 'pane.settings.outlook.detected' : `outlook.${one}`)}
        choose={(one: Outlook | typeof DETECTED) => actions.chooseOutlook(one === DETECTED ? null : one)}
      />
      <div>
        <Checkbox
          className={styles.checkbox}
          label={plain(say('pane.settings.blocklists'))}
          aria-describedby={about}
          disabled={managed}
          checked={blocklistsOf(session)}
          onChange={(_, { checked }) => actions.prefer({ blocklists: checked === true })}
        />
        <p id={about} className={shapes.caption}>
          {managed && (
            <>
              <SetByOrganization />{' '}
            </>
          )}
          <Words said={say('pane.settings.blocklists.about')} />
        </p>
      </div>
      {history && <KeepFindings session={session} history={history} actions={actions} />}
      <section className={shapes.tight}>
        <BlockTitle>
          <Words said={say('pane.settings.about')} />
        </BlockTitle>
        <p className={shapes.text}>
          {helper.is === 'here' ? (
            <Words said={say('pane.settings.about.helper', { version: helper.version })} />
          ) : (
            <Words said={say('pane.settings.about.away')} />
          )}
        </p>
        <p className={shapes.caption}>
          <Words said={say('pane.settings.about.licence')} />
        </p>
        <WhatIsRead />
      </section>
      <span>
        <Button appearance="primary" onClick={() => actions.openSettings(false)}>
          <Words said={say('pane.settings.done')} />
        </Button>
      </span>
    </div>
  );
}
