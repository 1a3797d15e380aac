import type { Session } from '../session/session.ts';

/** Whether a message beside the matter stands above it. One at a time: the helper's first, then what Outlook reported. */
export function isBarShown(session: Session): boolean {
  const { helper, computer, step } = session;
  if (helper.is === 'here') {
    const isLostRun = step.at === 'done' && step.run.end === 'lost';
    return (
      isLostRun || helper.unread !== null || isLeftOut(session) || computer.caught !== null || isAnotherItem(session)
    );
  }
  return helper.is === 'misfit' || helper.is === 'refused' || (helper.is === 'away' && helper.lost);
}

/** S29: whether another message with an error was opened under what is on the screen, and nobody said to stay. */
export function isAnotherItem({ host, step, source, stayed }: Session): boolean {
  if (host.is !== 'outlook' || host.item.is !== 'message' || !host.item.reading?.isSendError) return false;
  const isUsed = source.from === 'message' && source.text === host.item.text;
  return !isUsed && step.at !== 'asking' && stayed !== host.item.text;
}

/** Whether the helper left out something of what was asked, and went on. What came to nothing by it says so itself. */
export function isLeftOut({ problem }: Session): boolean {
  return problem !== null && problem.run === null;
}
