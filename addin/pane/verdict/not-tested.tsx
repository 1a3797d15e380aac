import { say } from '../../../helper/words/say.ts';
import type { Run } from '../../session/session.ts';
import { BlockTitle } from '../heading.tsx';
import { rowsOf } from '../looking/progress.ts';
import { saw } from '../looking/saw.ts';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';

/** What was not tested is said, always: an answer is worth as much as its limits are known. */
export function NotTested({ run }: { readonly run: Run }) {
  const shapes = useShapes();
  const unseen = rowsOf(run).filter((id) => {
    const observation = run.evidence[id];
    return (
      !observation?.seen && !(observation && (observation.why === 'no-need' || observation.why === 'not-applicable'))
    );
  });
  if (unseen.length === 0 && run.evidence['sign-in'] && run.evidence['send-test']) return null;
  return (
    <section className={shapes.tight}>
      <BlockTitle>
        <Words said={say('pane.verdict.not-tested')} />
      </BlockTitle>
      <ul className={shapes.list}>
        {unseen.map((id) => (
          <li key={id} className={shapes.text}>
            <Words said={say(`check.${id}`)} />
            {': '}
            <Words said={saw(id, run.evidence, run.report.account, false).said} />
          </li>
        ))}
        {run.evidence['sign-in'] === undefined && (
          <li className={shapes.text}>
            <Words said={say('pane.verdict.not-tested.sign-in')} />
          </li>
        )}
        {run.evidence['send-test'] === undefined && (
          <li className={shapes.text}>
            <Words said={say('pane.verdict.not-tested.mail')} />
          </li>
        )}
      </ul>
    </section>
  );
}
