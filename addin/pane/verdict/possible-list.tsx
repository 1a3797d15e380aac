import { makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../../helper/protocol/finding.ts';
import { say } from '../../../helper/words/say.ts';
import { Details } from '../details.tsx';
import { Mark } from '../mark.tsx';
import { useShapes } from '../styles.ts';
import { plain, Words } from '../words.tsx';

const useStyles = makeStyles({
  one: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px' },
});

/** As many as one takes in; the others are a press away. */
const AT_ONCE = 3;

/** Causes that fit, each with what would settle it. Their order says nothing for certain, and no number pretends to. */
export function PossibleList({ findings }: { readonly findings: readonly Finding[] }) {
  const shapes = useShapes();
  const rest = findings.slice(AT_ONCE);
  return (
    <>
      <Some findings={findings.slice(0, AT_ONCE)} />
      {rest.length > 0 && (
        <Details summary={<Words said={say('pane.verdict.more', { count: rest.length })} />}>
          <div className={shapes.block}>
            <Some findings={rest} />
          </div>
        </Details>
      )}
    </>
  );
}

function Some({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const shapes = useShapes();
  return (
    <ul className={shapes.plainList}>
      {findings.map((finding) => (
        <li key={finding.cause} className={styles.one}>
          <Mark standing="possible" />
          <div className={shapes.tight}>
            <span className={shapes.blockTitle}>
              <Words said={say('possible.title', { cause: plain(finding.name) })} />
            </span>
            <p className={shapes.text}>
              <Words said={finding.because} />
            </p>
            {finding.corrections.map((correction, at) =>
              correction.do === 'change-setting' ? null : (
                <p key={at} className={shapes.text}>
                  <Words said={correction.say} />
                </p>
              ),
            )}
            {finding.settledBy && (
              <p className={shapes.caption}>
                <Words said={say('pane.verdict.settles')} /> <Words said={finding.settledBy} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
