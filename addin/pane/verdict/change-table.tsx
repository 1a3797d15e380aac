import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { Correction } from '../../../helper/protocol/finding.ts';
import { settingName } from '../../../helper/steps/value.ts';
import { say } from '../../../helper/words/say.ts';
import { CopyButton } from '../copy-button.tsx';
import { Mark } from '../mark.tsx';
import { useShapes, useShort } from '../styles.ts';
import { plain, Words } from '../words.tsx';
import { Value } from '../value.tsx';
import { isTyped, valueOf } from './setting-words.ts';

export type Change = Extract<Correction, { do: 'change-setting' }>;

export const useTable = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', textAlign: 'start' },
  head: {
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
    paddingBlock: '4px',
    paddingInlineEnd: '8px',
  },
  cell: {
    ...shorthands.borderTop('1px', 'solid', tokens.colorNeutralStroke2),
    paddingBlock: '6px',
    paddingInlineEnd: '8px',
    verticalAlign: 'top',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    fontSize: '14px',
    lineHeight: '20px',
    // Columns are as wide as their words: none is broken where there is another way.
    overflowWrap: 'break-word',
    '@media (max-width: 300px)': { overflowWrap: 'anywhere' },
  },
});

const useStyles = makeStyles({
  now: { color: tokens.colorNeutralForeground2 },
  to: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '4px' },
  value: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  tried: { display: 'flex', columnGap: '8px' },
});

/** What to change: each setting, what it is now, what to set it to. */
export function ChangeTable({ changes }: { readonly changes: readonly Change[] }) {
  const styles = useStyles();
  const table = useTable();
  const shapes = useShapes();
  const short = useShort();
  const cell = mergeClasses(table.cell, short.cell);
  return (
    <table className={table.table} data-answer="change">
      <caption className={shapes.hidden}>
        <Words said={say('pane.verdict.change')} />
      </caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(table.head, short.cell)}>
            <Words said={say('pane.change.what')} />
          </th>
          <th scope="col" className={mergeClasses(table.head, short.cell)}>
            <Words said={say('pane.change.now')} />
          </th>
          <th scope="col" className={mergeClasses(table.head, short.cell)}>
            <Words said={say('pane.change.to')} />
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ setting, from, to }) => {
          const name = settingName(setting);
          const value = valueOf(setting, to);
          return (
            <tr key={setting}>
              <th scope="row" className={cell}>
                <Words said={name} />
              </th>
              <td className={mergeClasses(cell, styles.now)}>
                <bdi>
                  <Value text={valueOf(setting, from)} />
                </bdi>
              </td>
              <td className={cell}>
                <span className={styles.to}>
                  <bdi className={styles.value}>
                    <Value text={value} />
                  </bdi>
                  {isTyped(setting) && <CopyButton text={String(to)} what={`${plain(name)} ${value}`} />}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The proof under a change: only where this very run tried all of it. */
export function Tried({ changes }: { readonly changes: readonly Change[] }) {
  const styles = useStyles();
  const shapes = useShapes();
  if (!changes.every(({ tried }) => tried)) return null;
  return (
    <p className={`${shapes.text} ${styles.tried}`}>
      <Mark standing="good" />
      <span>
        <Words said={say('pane.verdict.tried')} />
      </span>
    </p>
  );
}
