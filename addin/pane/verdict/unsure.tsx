import type { CheckId } from '../../../helper/protocol/evidence.ts';
import type { Finding } from '../../../helper/protocol/finding.ts';
import { say, type Said } from '../../../helper/words/say.ts';
import type { Run } from '../../session/session.ts';
import { Details } from '../details.tsx';
import { BlockTitle } from '../heading.tsx';
import { isOver, rowsOf } from '../looking/progress.ts';
import { saw } from '../looking/saw.ts';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import { PossibleList } from './possible-list.tsx';
import { settling } from './settling.ts';

/** S28: we could not tell, or it was stopped. What fits the error all the same and what settles it, then what is known; what is not, when asked. */
export function Unsure({ run, findings }: { readonly run: Run; readonly findings: readonly Finding[] }) {
  const shapes = useShapes();
  const rows = rowsOf(run);
  const isCutShort = run.end === 'stopped' || run.end === 'lost';
  const ways = settling(run, findings);
  // What was seen of half a list is not known of the whole of it.
  const isKnown = (id: CheckId) => run.evidence[id]?.seen === true && isOver(run.evidence, id);
  const known = rows.filter(isKnown);
  const unknown = rows.filter((id) => !isKnown(id));
  return (
    <>
      {findings.length > 0 && (
        <section className={shapes.block}>
          <BlockTitle>
            <Words said={say('pane.verdict.fits', { count: findings.length })} />
          </BlockTitle>
          <PossibleList findings={findings} reasons={run.report.reading?.reasons ?? []} run={run} isSettledBelow />
        </section>
      )}
      {ways.length > 0 && (
        <section className={shapes.tight}>
          <BlockTitle>
            <Words said={say('pane.verdict.settle')} />
          </BlockTitle>
          <ol className={shapes.list}>
            {ways.map((way) => (
              <Line key={way.id} said={way} />
            ))}
          </ol>
        </section>
      )}
      <section className={shapes.tight}>
        <BlockTitle>
          <Words said={say(isCutShort ? 'pane.verdict.known.stopped' : 'pane.verdict.known')} />
        </BlockTitle>
        {known.length === 0 ? (
          <p className={shapes.text}>
            <Words said={say('pane.verdict.known.nothing')} />
          </p>
        ) : (
          <ul className={shapes.list}>{known.map((id) => line(id, true))}</ul>
        )}
      </section>
      <Details summary={<Words said={say('pane.verdict.not-known')} />}>
        <ul className={shapes.list}>
          {unknown.map((id) => line(id, isOver(run.evidence, id)))}
          {!run.evidence['sign-in'] && <Line said={say('pane.verdict.not-tested.sign-in')} />}
        </ul>
      </Details>
    </>
  );

  /** What was not begun or not finished has its name only: that it was stopped stands in the title, and half an answer is neither known nor not. */
  function line(id: CheckId, isTold: boolean) {
    return (
      <li key={id} className={shapes.text}>
        <Words said={say(`check.${id}`)} />
        {isTold && (
          <>
            {': '}
            <Words said={saw(id, run.evidence, run.report.account, false).said} />
          </>
        )}
      </li>
    );
  }
}

function Line({ said }: { readonly said: Said }) {
  const shapes = useShapes();
  return (
    <li className={shapes.text}>
      <Words said={said} />
    </li>
  );
}
