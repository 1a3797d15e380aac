import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type FormEvent, useState } from 'react';
import { say, type Said } from '../../../helper/words/say.ts';
import type { Draft } from '../../session/draft.ts';
import { guessedAddress } from '../../session/owner.ts';
import type { Session, Step } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { CheckRow } from '../check-row.tsx';
import { Choice } from '../choice.tsx';
import { Details } from '../details.tsx';
import { Title } from '../heading.tsx';
import { LinkButton } from '../link-button.tsx';
import { useShapes } from '../styles.ts';
import { plain, Words } from '../words.tsx';
import { StillPossible } from './still-possible.tsx';
import { WhereItStands } from './where-it-stands.tsx';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 112px',
    columnGap: '8px',
    rowGap: '8px',
    alignItems: 'start',
    '@media (max-width: 319px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

const ENCRYPTIONS: readonly Draft['encryption'][] = ['', 'tls', 'starttls', 'none'];
const SIGN_INS: readonly Draft['auth'][] = ['', 'password', 'oauth2', 'spa', 'none'];

/** S11: which account can't send? The address alone is enough for most; where it was not, the server's name is asked for. */
export function AccountForm({
  session,
  step: { problems, unnamed, last },
  actions,
}: {
  readonly session: Session;
  readonly step: Extract<Step, { at: 'account' }>;
  readonly actions: Actions;
}) {
  const styles = useStyles();
  const shapes = useShapes();
  const { draft, computer } = session;
  const canRead = computer.can !== null && computer.can.consent !== 'not-here';
  const form = useRef<HTMLFormElement>(null);
  const mailbox = guessedAddress(session);
  const set =
    (field: keyof Draft) =>
    (_: unknown, { value }: { value: string }) =>
      actions.draft({ ...draft, [field]: value });

  // To the first field that is wrong: its complaint is read out with it.
  const wrong = Object.keys(problems).join();
  useEffect(() => {
    if (wrong) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrong]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    actions.submitAccount();
  };
  // Opened by us where there is something in it, and then it stays: it must not close under somebody's cursor.
  const knowsSettings = draft.host + draft.port + draft.encryption + draft.auth !== '';
  const [wasOpened, setWasOpened] = useState(false);
  if ((knowsSettings || unnamed || wrong !== '') && !wasOpened) setWasOpened(true);

  return (
    <form ref={form} className={shapes.stack} onSubmit={submit} noValidate>
      <div className={shapes.tight}>
        <Title>
          <Words said={unnamed ? say('pane.account.unnamed', { domain: unnamed.domain }) : say('pane.account.title')} />
        </Title>
        <p className={shapes.text}>
          <Words said={say(unnamed ? 'pane.account.unnamed.sentence' : 'pane.account.sentence')} />
        </p>
      </div>
      <Field
        className={styles.field}
        label={plain(say('pane.account.email'))}
        {...(!unnamed && { hint: plain(say('pane.account.email.hint')) })}
        {...complaint(problems.email)}
      >
        <Input
          className={styles.input}
          type="text"
          inputMode="email"
          autoComplete="email"
          spellCheck={false}
          value={draft.email}
          onChange={set('email')}
        />
      </Field>
      {mailbox && draft.email === '' && (
        <LinkButton onClick={() => actions.draft({ ...draft, email: mailbox })}>
          <Words said={say('pane.account.email.guess', { address: mailbox })} />
        </LinkButton>
      )}
      {canRead && (
        <LinkButton onClick={actions.lookAtAccounts}>
          <Words said={say('pane.accounts.from-outlook')} />
        </LinkButton>
      )}
      <Details
        summary={<Words said={say('pane.account.settings')} />}
        open={wasOpened}
        onOpen={() => setWasOpened(true)}
      >
        <div className={styles.pair}>
          <Field className={styles.field} label={plain(say('pane.account.host'))} {...complaint(problems.host)}>
            <Input
              className={styles.input}
              spellCheck={false}
              autoComplete="off"
              dir="ltr"
              data-wanted={unnamed && true}
              value={draft.host}
              onChange={set('host')}
            />
          </Field>
          <Field className={styles.field} label={plain(say('pane.account.port'))} {...complaint(problems.port)}>
            <Input
              className={styles.input}
              inputMode="numeric"
              autoComplete="off"
              dir="ltr"
              value={draft.port}
              onChange={set('port')}
            />
          </Field>
        </div>
        {unnamed && <WhereItStands session={session} />}
        <Choice
          label={say('pane.account.encryption')}
          value={draft.encryption}
          values={ENCRYPTIONS}
          named={(one) => say(one === '' ? 'pane.account.unknown' : `value.encryption.${one}`)}
          choose={(encryption) => actions.draft({ ...draft, encryption })}
        />
        <Choice
          label={say('pane.account.auth')}
          value={draft.auth}
          values={SIGN_INS}
          named={(one) => say(one === '' ? 'pane.account.unknown' : `value.auth.${one}`)}
          choose={(auth) => actions.draft({ ...draft, auth })}
        />
      </Details>
      <CheckRow back={actions.startOver}>
        {unnamed && last && (
          <Button type="button" onClick={actions.showLast}>
            <Words said={say('pane.account.unnamed.skip')} />
          </Button>
        )}
      </CheckRow>
      {unnamed && <StillPossible unnamed={unnamed} />}
    </form>
  );
}

/** What is wrong with a field stands under it. Not as an alert: focus goes to the field, and that reads it out. */
function complaint(said: Said | undefined) {
  return said
    ? { validationState: 'error' as const, validationMessage: { children: <Words said={said} />, role: undefined } }
    : {};
}
