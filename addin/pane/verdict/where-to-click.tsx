import { Field, Select } from '@fluentui/react-components';
import type { Account } from '../../../helper/protocol/account.ts';
import { OUTLOOKS, type Outlook, type stepsForAll } from '../../../helper/steps/steps.ts';
import { say } from '../../../helper/words/say.ts';
import type { Actions } from '../actions.ts';
import { BlockTitle } from '../heading.tsx';
import { useShapes } from '../styles.ts';
import { plain, Words } from '../words.tsx';
import type { Change } from './change-table.tsx';

/** Where to click, in the Outlook at hand. In a second chunk of the program, so it comes in from outside. */
export type StepsFor = typeof stepsForAll;

/** S23: the way through the menus of this Outlook. */
export function WhereToClick({
  changes,
  account,
  outlook,
  stepsFor,
  actions,
}: {
  readonly changes: readonly Change[];
  readonly account: Account;
  readonly outlook: Outlook;
  readonly stepsFor: StepsFor;
  readonly actions: Actions;
}) {
  const shapes = useShapes();
  const steps = stepsFor(changes, outlook, account);
  return (
    <section className={shapes.block}>
      <BlockTitle>
        <Words said={say('pane.steps.title')} />
      </BlockTitle>
      <Field label={plain(say('pane.steps.outlook'))}>
        <Select value={outlook} onChange={(_, { value }) => actions.chooseOutlook(value as Outlook)}>
          {OUTLOOKS.map((one) => (
            <option key={one} value={one}>
              {plain(say(`outlook.${one}`))}
            </option>
          ))}
        </Select>
      </Field>
      {steps.length === 0 ? (
        <p className={shapes.text}>
          <Words said={say('pane.steps.none')} />
        </p>
      ) : (
        <ol className={shapes.list}>
          {steps.map((step) => (
            <li key={plain(step)} className={shapes.text}>
              <Words said={step} />
            </li>
          ))}
        </ol>
      )}
      {outlook === 'new' && (
        <p className={shapes.caption}>
          <Words said={say('pane.steps.mailbox')} />
        </p>
      )}
    </section>
  );
}
