import { Button, mergeClasses, tokens, makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../../helper/protocol/finding.ts';
import { bareCodeMeaning } from '../../../helper/words/code-meaning.ts';
import { say } from '../../../helper/words/say.ts';
import type { Session, Step } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { quoted } from '../ask/quoted-reply.ts';
import { Recognised } from '../ask/recognised.tsx';
import { nameOfSource } from '../ask/source-card.tsx';
import { CopyText } from '../copy-button.tsx';
import { Details } from '../details.tsx';
import { BlockTitle, Title } from '../heading.tsx';
import { StartHelper } from '../helper/start-helper.tsx';
import { Quoted } from '../quoted.tsx';
import { useShapes, useShort } from '../styles.ts';
import { isTelling } from '../verdict/pass-on.ts';
import { AdministratorsTurn, PassOn } from '../verdict/pass-on-card.tsx';
import { PossibleList } from '../verdict/possible-list.tsx';
import { Words } from '../words.tsx';
import { bounceSaid } from './bounce-said.ts';

const useStyles = makeStyles({
  verdict: {
    paddingInlineStart: '9px',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
    rowGap: '4px',
  },
  bounce: { borderInlineStartColor: tokens.colorStatusSuccessBorder2 },
});

/** S17, and what a text tells that names no account: the answer that needs no look, and the way to one. */
export function Told({
  session,
  step,
  actions,
}: {
  readonly session: Session;
  readonly step: Extract<Step, { at: 'told' }>;
  readonly actions: Actions;
}) {
  const styles = useStyles();
  const shapes = useShapes();
  const short = useShort();
  const { reading } = step.report;
  const findings = step.possible.findings.filter(({ standing }) => standing !== 'excluded');
  const [first] = findings;
  const isBounce = reading?.kind === 'bounce';
  const meaning = bareCodeMeaning(reading);
  const { can } = session.computer;
  const canRead = can !== null && can.consent !== 'not-here';
  return (
    <div className={mergeClasses(shapes.stack, short.stack)}>
      <div className={mergeClasses(shapes.block, styles.verdict, isBounce && styles.bounce)}>
        {session.source.from !== 'typed' && (
          <p className={shapes.caption}>
            <Words said={nameOfSource(session.source)} />
          </p>
        )}
        <Title>
          <Words said={say(isBounce ? 'pane.told.bounce' : 'pane.told.text')} />
        </Title>
        <p className={shapes.text}>
          {meaning && (
            <>
              <Words said={meaning} />{' '}
            </>
          )}
          <Words said={isBounce ? bounceSaid(reading, first) : say('pane.told.text.sentence')} />
        </p>
      </div>
      {isBounce && first && <Deeds finding={first} />}
      {isBounce && reading.reply && (
        <section className={shapes.block}>
          <BlockTitle>
            <Words said={say('pane.told.answer')} />
          </BlockTitle>
          <Quoted text={quoted(reading.reply)} />
          <span data-answer="copy">
            <CopyText text={quoted(reading.reply)} said={say('pane.told.answer.copy')} isMain />
          </span>
        </section>
      )}
      {isBounce && first && (
        <PassOn finding={first} report={step.report} evidence={{}} isMain={reading.reply === null} />
      )}
      {!isBounce && <PossibleList findings={findings} reasons={reading?.reasons ?? []} />}
      {!isBounce && <AdministratorsTurn findings={findings} report={step.report} evidence={{}} />}
      <div className={shapes.row}>
        <Button appearance={isBounce ? 'secondary' : 'primary'} onClick={actions.checkAnyway}>
          <Words said={say(isBounce ? 'pane.told.anyway' : 'pane.told.name')} />
        </Button>
        {!isBounce && canRead && (
          <Button onClick={actions.lookAtAccounts}>
            <Words said={say('pane.accounts.from-outlook')} />
          </Button>
        )}
        <Button onClick={actions.startOver}>
          <Words said={say('pane.something-else')} />
        </Button>
      </div>
      {isBounce && findings.length > 1 && (
        <Details summary={<Words said={say('pane.verdict.more', { count: findings.length - 1 })} />}>
          <PossibleList findings={findings.slice(1)} reasons={reading.reasons} />
        </Details>
      )}
      {session.heard.is === 'read' && (
        <Details summary={<Words said={say('pane.heard.title')} />}>
          <Recognised heard={session.heard} />
        </Details>
      )}
      {session.helper.is === 'away' && !isBounce && (
        <StartHelper
          helper={session.helper}
          actions={actions}
          findings={[]}
          reasons={[]}
          isInBar={session.helper.lost}
        />
      )}
    </div>
  );
}

/** What can be done about a mail that came back, by whoever sent it. */
function Deeds({ finding }: { readonly finding: Finding }) {
  const shapes = useShapes();
  const deeds = finding.corrections.flatMap((one) => ('say' in one && !isTelling(one) ? [one.say] : []));
  return (
    <section className={shapes.tight}>
      <BlockTitle>
        <Words
          said={finding.standing === 'confirmed' ? finding.title : say('possible.title', { cause: finding.name })}
        />
      </BlockTitle>
      {deeds.map((deed, at) => (
        <p key={at} className={shapes.text} data-answer="tell">
          <Words said={deed} />
        </p>
      ))}
    </section>
  );
}
