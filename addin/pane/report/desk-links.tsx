import { say } from '../../../helper/words/say.ts';
import { HIDE_ALL } from '../../../helper/report/mask.ts';
import type { Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { LinkButton } from '../link-button.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';

/** The way to the report, to earlier findings and to the settings, from every screen. */
export function DeskLinks({ session, actions }: { readonly session: Session; readonly actions: Actions }) {
  const shapes = useShapes();
  const { paper } = session.desk;
  return (
    <div className={shapes.row}>
      {paper?.at !== 'report' && (
        <LinkButton
          opens="report"
          onClick={() => actions.desk({ paper: { at: 'report', hidden: HIDE_ALL, note: null } })}
        >
          <Words said={say('pane.foot.report')} />
        </LinkButton>
      )}
      {paper?.at !== 'history' && (
        <LinkButton opens="history" onClick={() => actions.desk({ paper: { at: 'history', sure: false } })}>
          <Words said={say('pane.foot.history')} />
        </LinkButton>
      )}
      {!session.settings && (
        <LinkButton opens="settings" onClick={() => actions.openSettings(true)}>
          <Words said={say('pane.settings')} />
        </LinkButton>
      )}
    </div>
  );
}
