import { Button } from '@fluentui/react-components';
import { say } from '../../../helper/words/say.ts';
import type { Run, Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { Words } from '../words.tsx';
import { maySignIn, signInOf } from './may-sign-in.ts';

/** The way to the sign-in test, where there is one; once more after a refusal, since passwords are mistyped. */
export function SignInButton({
  session,
  run,
  actions,
  isMain = false,
}: {
  readonly session: Session;
  readonly run: Run;
  readonly actions: Actions;
  readonly isMain?: boolean;
}) {
  const was = signInOf(run);
  if (!maySignIn(session, run) || was === 'accepted') return null;
  return (
    <Button appearance={isMain ? 'primary' : 'secondary'} onClick={actions.wantSignIn}>
      <Words said={say(was === 'refused' ? 'pane.sign-in.again' : 'pane.sign-in')} />
    </Button>
  );
}
