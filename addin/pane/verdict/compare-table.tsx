import { say } from '../../../helper/words/say.ts';
import { BlockTitle } from '../heading.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import { useTable } from './change-table.tsx';
import type { Compared } from './compare.ts';

/** S24: the look before, kept beside the new one. */
export function CompareTable({ rows }: Pick<Compared, 'rows'>) {
  const shapes = useShapes();
  const table = useTable();
  return (
    <section className={shapes.tight}>
      <BlockTitle>
        <Words said={say('pane.compare.title')} />
      </BlockTitle>
      <table className={table.table}>
        <thead>
          <tr>
            <td className={table.head} />
            <th scope="col" className={table.head}>
              <Words said={say('pane.compare.before')} />
            </th>
            <th scope="col" className={table.head}>
              <Words said={say('pane.compare.now')} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, before, now }) => (
            <tr key={name.id}>
              <th scope="row" className={table.cell}>
                <Words said={name} />
              </th>
              <td className={table.cell}>
                <bdi>{before}</bdi>
              </td>
              <td className={table.cell}>
                <bdi>{now}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
