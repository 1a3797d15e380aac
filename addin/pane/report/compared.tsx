import { Button, mergeClasses } from '@fluentui/react-components';
import { causes } from '../../../helper/causes/list/index.ts';
import type { CauseId } from '../../../helper/protocol/cause-ids.ts';
import type { Finding } from '../../../helper/protocol/finding.ts';
import { say, type Said } from '../../../helper/words/say.ts';
import type { Then } from '../../session/desk.ts';
import type { Run, Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { BlockTitle } from '../heading.tsx';
import { useShapes, useShort } from '../styles.ts';
import { useTable } from '../verdict/change-table.tsx';
import { plain, Words } from '../words.tsx';
import { whenWas } from './when.ts';

/** What a comparison came to, above the finding of this computer, so that neither is taken for the other. */
export function ComparedOutcome({ session: { desk, step } }: { readonly session: Session }) {
  const shapes = useShapes();
  const short = useShort();
  const { then } = desk;
  if (!then || (step.at !== 'looking' && step.at !== 'done')) return null;
  return (
    <p className={mergeClasses(shapes.blockTitle, short.text)}>
      <Words said={step.at === 'done' ? outcome(then, step.run) : say('pane.compared.looking')} />
    </p>
  );
}

/** A report or an earlier finding, held against what this computer meets now. */
export function Compared({ session, actions }: { readonly session: Session; readonly actions: Actions }) {
  const shapes = useShapes();
  const table = useTable();
  const { desk, step } = session;
  const { then } = desk;
  if (!then || (step.at !== 'looking' && step.at !== 'done')) return null;
  const isOver = step.at === 'done';
  const rows: readonly (readonly [Said, string])[] = [
    [say('pane.compared.there', { at: whenWas(atOf(then)) }), nameOf(causeOf(then))],
    [say('pane.compared.here'), isOver ? nameOf(firstOf(step.run.diagnosis.findings)) : '…'],
  ];
  return (
    <section className={`${shapes.card} ${shapes.tight}`}>
      <BlockTitle>
        <Words said={say(then.from === 'report' ? 'pane.compared.title' : 'pane.compared.title.then')} />
      </BlockTitle>
      <table className={table.table}>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name.id}>
              <th scope="row" className={table.cell}>
                <Words said={name} />
              </th>
              <td className={table.cell}>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={shapes.row}>
        {then.from === 'report' && (
          <Button
            size="small"
            onClick={() => actions.desk({ paper: { at: 'replay', replay: then.replay }, then: null })}
          >
            <Words said={say('pane.compared.back')} />
          </Button>
        )}
        <Button size="small" onClick={() => actions.desk({ then: null })}>
          <Words said={say(then.from === 'report' ? 'pane.replay.close' : 'pane.compared.close')} />
        </Button>
      </div>
    </section>
  );
}

function outcome(then: Then, run: Run): Said {
  const before = causeOf(then);
  const now = firstOf(run.diagnosis.findings);
  const how = now === 'none' ? 'fine' : now !== undefined && now === before ? 'same' : 'other';
  return say(then.from === 'report' ? `pane.compared.${how}` : `pane.compared.${how}.then`);
}

function atOf(then: Then): string {
  return then.from === 'report' ? then.replay.file.at : then.finding.at;
}

function causeOf(then: Then): CauseId | undefined {
  return then.from === 'report' ? firstOf(then.replay.diagnosis.findings) : then.finding.causes[0];
}

function firstOf(findings: readonly Finding[]): CauseId | undefined {
  const [first] = findings;
  return first && first.standing !== 'excluded' ? first.cause : undefined;
}

function nameOf(id: CauseId | undefined): string {
  const name = causes.find((one) => one.id === id)?.name;
  return plain(name ?? say('pane.compared.unknown'));
}
