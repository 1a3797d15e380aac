import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Account } from '../../../helper/protocol/account.ts';
import { OUTLOOKS, stepsForAll, type Outlook } from '../../../helper/steps/steps.ts';
import { say } from '../../../helper/words/say.ts';
import { directionOf, type Language } from '../../../helper/words/language.ts';
import type { Actions } from '../actions.ts';
import { Choice } from '../choice.tsx';
import { Details } from '../details.tsx';
import { BlockTitle } from '../heading.tsx';
import { useShapes, useShort } from '../styles.ts';
import { plain, Words } from '../words.tsx';
import type { Change } from './change-table.tsx';

const useStyles = makeStyles({ outlook: { fontWeight: tokens.fontWeightRegular } });

/** S23: the way through the menus of this Outlook. */
export function WhereToClick({
  changes,
  account,
  outlook,
  language,
  actions,
  children,
}: {
  readonly changes: readonly Change[];
  readonly account: Account;
  readonly outlook: Outlook;
  /** Of Outlook's menus, which may be another one than that of the page. */
  readonly language: Language;
  readonly actions: Actions;
  /** What is to be pressed, and a shorter way, under the steps. */
  readonly children?: ReactNode;
}) {
  const shapes = useShapes();
  const short = useShort();
  const styles = useStyles();
  const steps = stepsForAll(changes, outlook, account);
  return (
    <section className={mergeClasses(shapes.block, short.tight)}>
      <BlockTitle>
        <Words said={say('pane.steps.title')} />{' '}
        <span className={mergeClasses(shapes.caption, styles.outlook)}>
          <Words said={say(`outlook.${outlook}`)} />
        </span>
      </BlockTitle>
      {steps.length === 0 ? (
        <p className={shapes.text}>
          <Words said={say('pane.steps.none')} />
        </p>
      ) : (
        <ol
          className={mergeClasses(shapes.list, short.list)}
          lang={language}
          dir={directionOf(language)}
          data-answer="where"
        >
          {steps.map((step) => (
            <li key={plain(step)} className={mergeClasses(shapes.text, short.step)}>
              <Words said={step} language={language} />
            </li>
          ))}
        </ol>
      )}
      {children}
      <Details summary={<Words said={say('pane.steps.different')} />}>
        <Choice
          label={say('pane.steps.outlook')}
          value={outlook}
          values={OUTLOOKS}
          named={(one) => say(`outlook.${one}`)}
          choose={actions.chooseOutlook}
        />
      </Details>
      {outlook === 'new' && (
        <p className={shapes.caption}>
          <Words said={say('pane.steps.mailbox')} />
        </p>
      )}
    </section>
  );
}
