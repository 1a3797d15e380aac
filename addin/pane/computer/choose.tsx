import { Button, Field, makeStyles, ProgressBar, RadioGroup, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { staleAccounts } from '../../../helper/causes/doubtful-accounts.ts';
import type { OutlookAccount, OutlookSettings } from '../../../helper/protocol/facts/outlook-settings.ts';
import { say, type Said } from '../../../helper/words/say.ts';
import { isNamed, meant, offered, roundFrom } from '../../session/chosen.ts';
import type { Session, Step } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { CheckRow } from '../check-row.tsx';
import { harmless } from '../harmless.ts';
import { Title } from '../heading.tsx';
import { useShapes } from '../styles.ts';
import { plain, Words } from '../words.tsx';
import { AccountChoice } from './account-choice.tsx';
import { AccountTitle } from './account-title.tsx';
import { OtherAccounts } from './other-accounts.tsx';
import { UnreadSources } from './unread-sources.tsx';
import { Ways } from './ways.tsx';

const useStyles = makeStyles({
  group: { rowGap: '8px' },
  about: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  named: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** The choice of an account that is in no list. */
const OTHER = '\u0000other';

/** S12: which of the accounts that were read from Outlook? The one in the error is marked and chosen already. */
export function ChooseAccount({
  session,
  step,
  actions,
}: {
  readonly session: Session;
  readonly step: Extract<Step, { at: 'choosing' }>;
  readonly actions: Actions;
}) {
  const shapes = useShapes();
  const { accounts } = session.computer;
  switch (accounts.is) {
    case 'none':
    case 'reading':
      return (
        <div className={shapes.stack}>
          <Title>
            <Words said={say('pane.accounts.reading')} />
          </Title>
          <ProgressBar aria-label={plain(say('pane.accounts.reading'))} />
          <Ways actions={actions} />
        </div>
      );
    case 'refused':
      return (
        <div className={shapes.stack}>
          <div className={shapes.tight}>
            <Title>
              <Words said={say('pane.accounts.refused')} />
            </Title>
            <p className={shapes.text}>
              <Words said={say('pane.accounts.refused.sentence', { say: accounts.say })} />
            </p>
          </div>
          <Ways actions={actions} readAgain />
        </div>
      );
    case 'read':
      return <Read session={session} step={step} settings={accounts.settings} actions={actions} />;
  }
}

function Read({
  session,
  step,
  settings,
  actions,
}: {
  readonly session: Session;
  readonly step: Extract<Step, { at: 'choosing' }>;
  readonly settings: OutlookSettings;
  readonly actions: Actions;
}) {
  const styles = useStyles();
  const shapes = useShapes();
  const [isMissed, setMissed] = useState(false);
  const reading = session.heard.is === 'read' ? session.heard.reading : null;
  const list = offered(settings, reading);
  const byItself = meant(list, reading);
  const chosen = step.chosen ?? byItself?.id ?? '';
  const count = settings.accounts.length;
  const profiles = new Set(settings.accounts.map(({ office, profile }) => `${office}/${profile}`)).size;
  const stale = staleAccounts(settings.accounts);
  const whole = roundFrom(list.testable, reading);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === '') setMissed(true);
    else if (chosen === OTHER) actions.checkAccount();
    else actions.checkChosen(chosen);
  };

  return (
    <form className={shapes.stack} onSubmit={submit} noValidate>
      <div className={shapes.tight}>
        <Title>
          <Words said={count === 0 ? say('pane.accounts.none') : say('pane.accounts.title', { count })} />
        </Title>
        <p className={shapes.text}>
          <Words said={sentence()} />
        </p>
        {settings.newOutlook === 'in-use' && (
          <p className={shapes.caption}>
            <Words said={say('pane.accounts.new-outlook')} />
          </p>
        )}
      </div>
      {list.testable.length > 0 && (
        <Field
          {...(isMissed &&
            chosen === '' && {
              validationState: 'error' as const,
              validationMessage: { children: <Words said={say('pane.accounts.sentence')} />, role: 'alert' as const },
            })}
        >
          <RadioGroup
            className={styles.group}
            aria-label={plain(say('pane.accounts.which'))}
            value={chosen}
            onChange={(_, { value }) => actions.chooseAccount(value)}
          >
            {list.testable.map((account) => (
              <AccountChoice key={account.id} value={account.id} title={<AccountTitle account={account} />}>
                <span className={styles.about}>
                  <span>
                    <Words said={kindOf(account)} />
                  </span>
                  {account.smtp?.host ? (
                    <bdi>{harmless(`${account.smtp.host}:${String(account.smtp.port)}`)}</bdi>
                  ) : (
                    <span>
                      <Words said={say('pane.accounts.no-server')} />
                    </span>
                  )}
                </span>
                {isNamed(account, reading) && (
                  <span className={styles.named}>
                    <Words said={say('pane.accounts.named')} />
                  </span>
                )}
                {profiles > 1 && (
                  <span>
                    <Words said={profileOf(account, stale.has(account))} />
                  </span>
                )}
              </AccountChoice>
            ))}
            <AccountChoice value={OTHER} title={<Words said={say('pane.accounts.another')} />}>
              <span>
                <Words said={say('pane.accounts.another.about')} />
              </span>
            </AccountChoice>
          </RadioGroup>
        </Field>
      )}
      {list.testable.length > 0 ? (
        <CheckRow back={actions.startOver}>
          {whole.length > 1 && (
            <Button type="button" onClick={() => actions.checkAll(whole.map(({ id }) => id))}>
              <Words said={say('pane.round.all', { count: whole.length })} />
            </Button>
          )}
        </CheckRow>
      ) : (
        <Ways actions={actions} readAgain />
      )}
      {list.others.length > 0 && <OtherAccounts accounts={list.others} />}
      {settings.unread.length > 0 && <UnreadSources unread={settings.unread} />}
    </form>
  );

  function sentence(): Said {
    if (count === 0) return say('pane.accounts.none.sentence');
    if (list.testable.length === 0) return say('pane.accounts.none.testable', { count });
    return byItself && isNamed(byItself, reading)
      ? say('pane.accounts.named.sentence', { address: byItself.email ?? byItself.name })
      : say('pane.accounts.sentence');
  }
}

function kindOf({ kind }: OutlookAccount): Said {
  return say(`pane.accounts.kind.${kind}`);
}

function profileOf({ profile }: OutlookAccount, isStale: boolean): Said {
  return say(isStale ? 'pane.accounts.profile.other' : 'pane.accounts.profile', { profile });
}
