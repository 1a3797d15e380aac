import { Button, Field, makeStyles, ProgressBar, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactNode } from 'react';
import { staleAccounts } from '../../../helper/causes/doubtful-accounts.ts';
import type { OutlookAccount, OutlookSettings } from '../../../helper/protocol/facts/outlook-settings.ts';
import { say, type Said } from '../../../helper/words/say.ts';
import { isNamed, meant, offered } from '../../session/chosen.ts';
import type { Session, Step } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { Details } from '../details.tsx';
import { cut, harmless } from '../harmless.ts';
import { BlockTitle, Title } from '../heading.tsx';
import { useShapes } from '../styles.ts';
import { plain, Words } from '../words.tsx';

const useStyles = makeStyles({
  group: { rowGap: '8px' },
  radio: {
    alignItems: 'flex-start',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    width: '100%',
    boxSizing: 'border-box',
  },
  about: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  label: { display: 'flex', flexDirection: 'column', minWidth: 0, paddingBlock: '6px' },
  address: {
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    // Fluent greys what is not chosen, which would read as not to be chosen.
    color: tokens.colorNeutralForeground1,
  },
  labelOfRadio: { minWidth: 0, width: '100%', paddingBlock: 0 },
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
              <Choice key={account.id} value={account.id} title={titleOf(account)}>
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
              </Choice>
            ))}
            <Choice value={OTHER} title={<Words said={say('pane.accounts.another')} />}>
              <span>
                <Words said={say('pane.accounts.another.about')} />
              </span>
            </Choice>
          </RadioGroup>
        </Field>
      )}
      {list.testable.length > 0 ? (
        <>
          <div className={shapes.row}>
            <Button appearance="primary" type="submit">
              <Words said={say('pane.ask.check')} />
            </Button>
            <Button type="button" onClick={actions.startOver}>
              <Words said={say('pane.account.back')} />
            </Button>
          </div>
          <p className={shapes.caption}>
            <Words said={say('pane.ask.check.next')} />
          </p>
        </>
      ) : (
        <Ways actions={actions} readAgain />
      )}
      {list.others.length > 0 && <Others accounts={list.others} />}
      {settings.unread.length > 0 && (
        <Details summary={<Words said={say('pane.accounts.unread', { count: settings.unread.length })} />}>
          <ul className={shapes.list}>
            {settings.unread.map(({ source, why }, at) => (
              <li key={at} className={shapes.text}>
                <bdi className={shapes.value}>{harmless(source)}</bdi>
                {': '}
                <Words said={say(`pane.unread.${why}`)} />
              </li>
            ))}
          </ul>
        </Details>
      )}
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

/** One account to choose: what it is called, and a line for each thing to tell it by. */
function Choice({
  value,
  title,
  children,
}: {
  readonly value: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const shapes = useShapes();
  return (
    <Radio
      className={styles.radio}
      value={value}
      label={{
        className: styles.labelOfRadio,
        children: (
          <span className={styles.label}>
            <span className={styles.address}>{title}</span>
            <span className={`${shapes.caption} ${shapes.tight}`}>{children}</span>
          </span>
        ),
      }}
    />
  );
}

/** Accounts that send in another way, and why they are not to be chosen. */
function Others({ accounts }: { readonly accounts: readonly OutlookAccount[] }) {
  const styles = useStyles();
  const shapes = useShapes();
  return (
    <section className={shapes.tight}>
      <BlockTitle>
        <Words said={say('pane.accounts.others')} />
      </BlockTitle>
      <ul className={shapes.plainList}>
        {accounts.map((account) => (
          <li key={account.id} className={shapes.text}>
            <span className={styles.address}>{titleOf(account)}</span>
            <p className={shapes.caption}>
              <Words
                said={say(
                  account.kind === 'exchange' || account.kind === 'eas'
                    ? 'pane.accounts.others.exchange'
                    : 'pane.accounts.others.other',
                )}
              />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What can be done where there is nothing to choose from. */
function Ways({ actions, readAgain = false }: { readonly actions: Actions; readonly readAgain?: boolean }) {
  const shapes = useShapes();
  return (
    <div className={shapes.row}>
      <Button appearance={readAgain ? 'primary' : 'secondary'} type="button" onClick={actions.checkAccount}>
        <Words said={say('pane.accounts.type')} />
      </Button>
      {readAgain && (
        <Button type="button" onClick={actions.lookAtAccounts}>
          <Words said={say('pane.accounts.read-again')} />
        </Button>
      )}
      <Button type="button" onClick={actions.startOver}>
        <Words said={say('pane.account.back')} />
      </Button>
    </div>
  );
}

function titleOf({ email, name }: OutlookAccount): ReactNode {
  return <bdi>{cut(harmless(email ?? name), 120).text}</bdi>;
}

function kindOf({ kind }: OutlookAccount): Said {
  return say(`pane.accounts.kind.${kind}`);
}

function profileOf({ profile }: OutlookAccount, isStale: boolean): Said {
  return say(isStale ? 'pane.accounts.profile.other' : 'pane.accounts.profile', { profile });
}
