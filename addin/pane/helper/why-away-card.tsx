import { say } from '../../../helper/words/say.ts';
import type { WhyAway } from '../../link/why-away.ts';
import { CopyButton } from '../copy-button.tsx';
import { BlockTitle } from '../heading.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';

/** S10, and a port in use: why the helper cannot be reached, and what opens the way. */
export function WhyAwayCard({
  why,
  titled = true,
}: {
  readonly why: WhyAway;
  /** Off where it is the screen's own title. */
  readonly titled?: boolean;
}) {
  const shapes = useShapes();
  // As it is written into the policy: the one address that is allowed.
  const policy = `LocalNetworkAccessAllowedForUrls = ["${location.origin}"]`;
  return (
    <section className={`${shapes.card} ${shapes.block}`}>
      {titled && (
        <BlockTitle>
          <Words said={say(`pane.away.${why}.title`)} />
        </BlockTitle>
      )}
      {why === 'other-program' ? (
        <p className={shapes.text}>
          <Words said={say('pane.away.other-program.sentence', { port: location.port || '443' })} />
        </p>
      ) : (
        <>
          <ol className={shapes.list}>
            {(['pane.away.barred.1', 'pane.away.barred.2', 'pane.away.barred.3'] as const).map((id) => (
              <li key={id} className={shapes.text}>
                <Words said={say(id)} />
              </li>
            ))}
          </ol>
          <p className={shapes.caption}>
            <Words said={say('pane.away.barred.it')} />
          </p>
          <span className={shapes.row}>
            <code className={shapes.value} dir="ltr">
              {policy}
            </code>
            <CopyButton text={policy} what={policy} />
          </span>
        </>
      )}
    </section>
  );
}
