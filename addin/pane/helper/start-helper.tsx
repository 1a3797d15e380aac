import { Button } from '@fluentui/react-components';
import type { Finding } from '../../../helper/protocol/finding.ts';
import type { Reason } from '../../../helper/protocol/reading.ts';
import { say } from '../../../helper/words/say.ts';
import type { Helper } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { CopyButton } from '../copy-button.tsx';
import { BlockTitle } from '../heading.tsx';
import { useShapes } from '../styles.ts';
import { PossibleList } from '../verdict/possible-list.tsx';
import { Words } from '../words.tsx';
import { Details } from '../details.tsx';
import { systemOf, TRUST, type System } from './system.ts';
import { WhyAwayCard } from './why-away-card.tsx';
import { Countdown } from './countdown.tsx';

/** What starts the helper in a terminal. A name, not a sentence: it is the same in every language. */
const COMMAND = 'npx outbox-doctor serve';
/** The same where it was never started: it needs its folder only. */
const FIRST = 'npm start';

/** S6: the helper is not there. How to start it, that we wait for it, and what can be said without it. */
export function StartHelper({
  helper,
  findings,
  reasons,
  actions,
  titled = true,
  isInBar = false,
}: {
  readonly helper: Helper;
  readonly findings: readonly Finding[];
  /** Why the text makes us think of them. */
  readonly reasons: readonly Reason[];
  readonly actions: Actions;
  /** Off where the screen's own title says it already. */
  readonly titled?: boolean;
  /** The bar above has the countdown and its button already. */
  readonly isInBar?: boolean;
}) {
  const shapes = useShapes();
  const why = helper.is === 'away' ? helper.why : undefined;
  const possible = findings.filter(({ standing }) => standing !== 'excluded');
  return (
    <>
      {why && <WhyAwayCard why={why} titled={titled} />}
      <section className={`${shapes.card} ${shapes.block}`}>
        {titled && !why && (
          <BlockTitle>
            <Words said={say('pane.helper.start.title')} />
          </BlockTitle>
        )}
        {/* A helper that is barred may well be running. */}
        {why !== 'barred' && <HowToStart system={systemOf(navigator.userAgent)} />}
        {helper.is === 'away' && !isInBar && (
          <div className={shapes.row}>
            <Button size="small" onClick={actions.retry}>
              <Words said={say('pane.helper.retry')} />
            </Button>
            <span className={shapes.caption}>
              <Countdown key={helper.tries} ms={helper.retryInMs} />
            </span>
          </div>
        )}
      </section>
      {possible.length > 0 && (
        <section className={shapes.block}>
          <BlockTitle>
            <Words said={say('pane.helper.without')} />
          </BlockTitle>
          <PossibleList findings={possible} reasons={reasons} />
        </section>
      )}
    </>
  );
}

function HowToStart({ system }: { readonly system: System }) {
  const shapes = useShapes();
  const trust = TRUST[system];
  return (
    <>
      <p className={shapes.text}>
        <Words said={say('pane.helper.start.sentence')} />
      </p>
      {system === 'windows' && (
        <p className={shapes.text}>
          <Words said={say('pane.helper.start.windows')} />
        </p>
      )}
      <div>
        <p className={shapes.text}>
          <Words said={say(system === 'windows' ? 'pane.helper.start.else' : 'pane.helper.start.terminal')} />
        </p>
        <Command text={COMMAND} />
      </div>
      <div>
        <Details summary={<Words said={say('pane.helper.start.get')} />}>
          <p className={shapes.text}>
            <Words said={say('pane.helper.start.get.sentence')} />
          </p>
          <Command text={FIRST} />
        </Details>
        {trust !== null && (
          <Details summary={<Words said={say('pane.helper.start.running')} />}>
            <p className={shapes.text}>
              <Words said={say('pane.trust.title')} />. <Words said={say('pane.trust.sentence')} />
            </p>
            <Command text={trust} />
          </Details>
        )}
      </div>
    </>
  );
}

function Command({ text }: { readonly text: string }) {
  const shapes = useShapes();
  return (
    <span className={shapes.row}>
      <code className={shapes.value} dir="ltr">
        {text}
      </code>
      <CopyButton text={text} what={text} />
    </span>
  );
}
