import { Button, Checkbox, Field, Input, makeStyles, shorthands, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type FormEvent } from 'react';
import { PASSWORD_LIMIT } from '../../../helper/protocol/limits.ts';
import { say, type Said } from '../../../helper/words/say.ts';
import type { Run, Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { Title } from '../heading.tsx';
import { useShapes } from '../styles.ts';
import { plain, Words } from '../words.tsx';

const useStyles = makeStyles({
  input: { width: '100%', minWidth: 0 },
  secret: {
    width: '100%',
    minWidth: 0,
    minHeight: '32px',
    boxSizing: 'border-box',
    paddingInline: '10px',
    fontFamily: 'inherit',
    fontSize: '14px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.border('1px', 'solid', tokens.colorNeutralStrokeAccessible),
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  // Fluent's own label would not wrap at 320 px.
  checkbox: { marginInlineStart: '-8px', minWidth: 0 },
});

/**
 * S21: a sign-in, once. The password stands in its field alone: it is no part of any state, goes out with the press, and
 * the field is empty from then on.
 */
export function SignInTest({
  session,
  run,
  actions,
}: {
  readonly session: Session;
  readonly run: Run;
  readonly actions: Actions;
}) {
  const styles = useStyles();
  const shapes = useShapes();
  const { account } = run.report;
  const host = account.smtp.host ?? '';
  const [user, setUser] = useState(account.smtp.user ?? account.email ?? '');
  const [isShown, setShown] = useState(false);
  const [sendTest, setSendTest] = useState(false);
  const [wrong, setWrong] = useState<{ readonly user?: Said; readonly password?: Said }>({});
  const password = useRef<HTMLInputElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const about = useId();
  const isClear = account.smtp.encryption === 'none';
  const isAway = session.helper.is !== 'here';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const field = password.current;
    if (isAway || !field) return;
    const value = field.value;
    if (user.trim() === '') {
      setWrong({ user: say('pane.sign-in.no-user') });
      name.current?.focus();
    } else if (value === '' || value.length > PASSWORD_LIMIT) {
      setWrong({
        password:
          value === '' ? say('pane.sign-in.no-password') : say('pane.sign-in.long', { limit: String(PASSWORD_LIMIT) }),
      });
      field.focus();
    } else {
      field.value = '';
      actions.trySignIn({ user: user.trim(), password: value, sendTest });
    }
  };

  return (
    <form className={shapes.stack} onSubmit={submit} noValidate>
      <div className={shapes.tight}>
        <Title>
          <Words said={say('pane.sign-in.title')} />
        </Title>
        <p className={shapes.text}>
          <Words said={isClear ? say('pane.sign-in.clear') : say('pane.sign-in.sentence', { host })} />
        </p>
        {!isClear && (
          <p className={shapes.caption}>
            <Words said={say('pane.sign-in.once')} />
          </p>
        )}
      </div>
      {!isClear && (
        <>
          <Field label={plain(say('pane.sign-in.user'))} {...complaint(wrong.user)}>
            <Input
              input={{ ref: name }}
              className={styles.input}
              autoComplete="username"
              spellCheck={false}
              dir="auto"
              value={user}
              onChange={(_, { value }) => {
                setUser(value);
                setWrong({});
              }}
            />
          </Field>
          <Field label={plain(say('pane.sign-in.password'))} {...complaint(wrong.password)}>
            {/* The browser's own: Fluent's keeps what is typed in a state of its own. */}
            <input
              ref={password}
              className={styles.secret}
              type={isShown ? 'text' : 'password'}
              autoComplete="current-password"
              spellCheck={false}
              onChange={() => setWrong({})}
            />
          </Field>
          <Checkbox
            className={styles.checkbox}
            label={plain(say('pane.sign-in.show'))}
            checked={isShown}
            onChange={(_, { checked }) => setShown(checked === true)}
          />
          {account.email !== undefined && (
            <div>
              <Checkbox
                className={styles.checkbox}
                label={plain(say('pane.sign-in.mail'))}
                aria-describedby={about}
                checked={sendTest}
                onChange={(_, { checked }) => setSendTest(checked === true)}
              />
              <p id={about} className={shapes.caption}>
                <Words said={say('pane.sign-in.mail.about', { address: account.email })} />
              </p>
            </div>
          )}
        </>
      )}
      {isAway && (
        <p className={shapes.text}>
          <Words said={say('pane.sign-in.away')} />
        </p>
      )}
      <div className={shapes.row}>
        {!isClear && (
          <Button appearance="primary" type="submit" disabledFocusable={isAway}>
            <Words said={say('pane.sign-in.try')} />
          </Button>
        )}
        <Button type="button" onClick={actions.showLast}>
          <Words said={say('pane.sign-in.not-now')} />
        </Button>
      </div>
    </form>
  );
}

function complaint(said: Said | undefined) {
  return said
    ? { validationState: 'error' as const, validationMessage: { children: <Words said={said} />, role: undefined } }
    : {};
}
