import { Button } from '@fluentui/react-components';
import type { History, PastFinding } from '../../../helper/protocol/history.ts';
import { say, type Said } from '../../../helper/words/say.ts';
import type { Paper } from '../../session/desk.ts';
import type { Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { Title } from '../heading.tsx';
import { whenWas } from '../report/when.ts';
import { useShapes } from '../styles.ts';
import { plain, Words } from '../words.tsx';
import { titleBefore } from './cause-name.ts';
import { KeepFindings } from './keep-findings.tsx';

/** S26: what was found from this computer before. */
export function HistoryScreen({
  session,
  paper,
  actions,
}: {
  readonly session: Session;
  readonly paper: Extract<Paper, { at: 'history' }>;
  readonly actions: Actions;
}) {
  const shapes = useShapes();
  const { history } = session.desk;
  const isHere = session.helper.is === 'here';
  return (
    <div className={shapes.stack}>
      <div className={shapes.tight}>
        <Title>
          <Words said={say('pane.history.title')} />
        </Title>
        <p className={shapes.text}>
          <Words said={sentenceOf(history, isHere)} />
        </p>
        {history?.begunAnew && (
          <p className={shapes.text}>
            <Words said={say('pane.history.begun-anew')} />
          </p>
        )}
      </div>
      {history && history.findings.length > 0 && (
        <ul className={shapes.plainList}>
          {history.findings.map((finding, at) => (
            <li key={`${finding.at} ${String(at)}`} className={`${shapes.card} ${shapes.tight}`}>
              <One finding={finding} actions={actions} />
            </li>
          ))}
        </ul>
      )}
      {isHere && history && <KeepFindings session={session} history={history} actions={actions} />}
      {isHere && history && history.findings.length > 0 && paper.sure && (
        <section className={`${shapes.card} ${shapes.block}`}>
          <p className={shapes.text}>
            <Words said={say('pane.history.erase.sure', { count: history.findings.length })} />
          </p>
          <div className={shapes.row}>
            <Button
              onClick={() => {
                actions.eraseHistory();
                actions.desk({ paper: { at: 'history', sure: false } });
              }}
            >
              <Words said={say('pane.history.erase.yes')} />
            </Button>
            <Button onClick={() => actions.desk({ paper: { at: 'history', sure: false } })}>
              <Words said={say('pane.history.erase.no')} />
            </Button>
          </div>
        </section>
      )}
      <div className={shapes.row}>
        <Button appearance="primary" onClick={() => actions.desk({ paper: null })}>
          <Words said={say('pane.history.back')} />
        </Button>
        {isHere && history && history.findings.length > 0 && !paper.sure && (
          <Button onClick={() => actions.desk({ paper: { at: 'history', sure: true } })}>
            <Words said={say('pane.history.erase')} />
          </Button>
        )}
      </div>
    </div>
  );
}

function One({ finding, actions }: { readonly finding: PastFinding; readonly actions: Actions }) {
  const shapes = useShapes();
  const { at, host, port, network, email } = finding;
  const where: readonly (Said | null)[] = [
    host === null || port === null ? null : say('pane.history.server', { host, port: String(port) }),
    network === null ? null : say('pane.history.network', { network }),
  ];
  return (
    <>
      <p className={shapes.caption}>
        <time dateTime={at}>{whenWas(at)}</time> {email && <bdi>{email}</bdi>}
      </p>
      <p className={shapes.text}>
        <Words said={titleBefore(finding)} />
      </p>
      {where.map(
        (said) =>
          said && (
            <p key={said.id} className={shapes.caption}>
              <Words said={said} />
            </p>
          ),
      )}
      {/* Without a server there is nothing to look at again. */}
      {host !== null && (
        <div className={shapes.row}>
          <Button
            size="small"
            aria-label={plain(say('pane.history.compare.what', { at: whenWas(at) }))}
            onClick={() => actions.compareWith({ from: 'history', finding })}
          >
            <Words said={say('pane.history.compare')} />
          </Button>
        </div>
      )}
    </>
  );
}

function sentenceOf(history: History | null, isHere: boolean): Said {
  if (!history) return say(isHere ? 'pane.history.reading' : 'pane.history.away');
  if (!history.keep) return say('pane.history.off');
  return say(history.findings.length === 0 ? 'pane.history.none' : 'pane.history.sentence');
}
