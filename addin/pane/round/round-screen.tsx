import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Report } from '../../../helper/protocol/report.ts';
import { say } from '../../../helper/words/say.ts';
import type { Run, Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { AccountTitle } from '../computer/account-title.tsx';
import { Title } from '../heading.tsx';
import { Mark, type Standing } from '../mark.tsx';
import { useShapes } from '../styles.ts';
import { verdictOf } from '../verdict/verdict-of.ts';
import { plain, Words } from '../words.tsx';

const useStyles = makeStyles({
  one: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px' },
});

/** S12, once several accounts were looked at: what each of them came to. */
export function RoundScreen({ session, actions }: { readonly session: Session; readonly actions: Actions }) {
  const shapes = useShapes();
  const { round } = session;
  if (!round) return null;
  const { over, left } = round;
  return (
    <div className={shapes.stack}>
      <Title>
        <Words said={say('pane.round.title', { count: over.length })} />
      </Title>
      <ul className={shapes.plainList}>
        {over.map((run, index) => (
          <One key={run.id} report={run.report} standing={standingOf(run)}>
            <p className={shapes.text}>
              <Words said={verdictOf(run).title} />
            </p>
            <span>
              <Button
                size="small"
                aria-label={plain(say('pane.round.open.what', { account: nameOf(run.report) }))}
                onClick={() => actions.openResult(index)}
              >
                <Words said={say('pane.round.open')} />
              </Button>
            </span>
          </One>
        ))}
        {left.map((report, index) => (
          <One key={index} report={report} standing="open">
            <p className={shapes.text}>
              <Words said={say('pane.round.left')} />
            </p>
          </One>
        ))}
      </ul>
      <div className={shapes.row}>
        {left.length > 0 && (
          <Button appearance="primary" onClick={actions.checkRest}>
            <Words said={say('pane.round.rest', { count: left.length })} />
          </Button>
        )}
        <Button appearance={left.length > 0 ? 'secondary' : 'primary'} onClick={actions.startOver}>
          <Words said={say('pane.something-else')} />
        </Button>
      </div>
    </div>
  );
}

function One({
  report,
  standing,
  children,
}: {
  readonly report: Report;
  readonly standing: Standing;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const shapes = useShapes();
  return (
    <li className={`${shapes.card} ${styles.one}`}>
      <Mark standing={standing} />
      <div className={shapes.tight}>
        <h2 className={shapes.blockTitle}>
          <AccountTitle account={{ email: report.account.email ?? null, name: nameOf(report) }} />
        </h2>
        {children}
      </div>
    </li>
  );
}

function nameOf({ account: { email, smtp } }: Report): string {
  return email ?? smtp.host ?? '–';
}

function standingOf(run: Run): Standing {
  const verdict = verdictOf(run);
  switch (verdict.is) {
    case 'none':
      return 'good';
    case 'offline':
      return 'bad';
    case 'one':
      return verdict.isLikely ? 'possible' : 'bad';
    case 'several':
      return 'possible';
    case 'unsure':
      return 'open';
  }
}
