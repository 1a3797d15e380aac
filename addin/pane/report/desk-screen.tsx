import type { Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { HistoryScreen } from '../history/history.tsx';
import { ReplayScreen } from './replay.tsx';
import { ReportScreen } from './report.tsx';

/** What lies open on the desk: it covers the screen below, which stays as it is. */
export function DeskScreen({ session, actions }: { readonly session: Session; readonly actions: Actions }) {
  const { paper } = session.desk;
  switch (paper?.at) {
    case 'report':
      return <ReportScreen session={session} paper={paper} actions={actions} />;
    case 'replay':
      return <ReplayScreen session={session} replay={paper.replay} actions={actions} />;
    case 'history':
      return <HistoryScreen session={session} paper={paper} actions={actions} />;
    case undefined:
      return null;
  }
}
