import { say } from '../../../helper/words/say.ts';
import { sizeOfRound } from '../../session/round.ts';
import type { Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { LinkButton } from '../link-button.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';

/** Of several accounts: which of them is looked at, and from one that is open the way back to the others. */
export function RoundLine({
  session: { round, step },
  actions,
}: {
  readonly session: Session;
  readonly actions: Actions;
}) {
  const shapes = useShapes();
  if (!round) return null;
  if (step.at === 'looking' && round.running === step.run.id) {
    const count = sizeOfRound(round);
    return (
      <p className={shapes.caption}>
        <Words said={say('pane.round.now', { at: String(round.over.length + 1), all: String(count) })} />
      </p>
    );
  }
  if (step.at !== 'done' || round.open === null) return null;
  return (
    <LinkButton onClick={() => actions.openResult(null)}>
      <Words said={say('pane.round.back')} />
    </LinkButton>
  );
}
