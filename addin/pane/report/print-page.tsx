import { makeStyles } from '@fluentui/react-components';
import { createPortal } from 'react-dom';
import type { Section } from '../../../helper/report/sections.ts';

const useStyles = makeStyles({
  page: {
    display: 'none',
    '@media print': { display: 'block', fontFamily: 'sans-serif', fontSize: '11pt', color: '#000' },
  },
  title: { fontSize: '16pt', margin: 0 },
  part: { fontSize: '12pt', marginBlock: '14pt 3pt', breakAfter: 'avoid' },
  row: { breakInside: 'avoid' },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  name: { width: '32%', textAlign: 'start', verticalAlign: 'top', fontWeight: 'normal', paddingInlineEnd: '8pt' },
  value: { overflowWrap: 'anywhere', verticalAlign: 'top' },
});

/** The report as it is printed. It stands beside the pane and not in it, and is seen on paper only: there taskpane.css leaves the pane out. */
export function PrintPage({ sections }: { readonly sections: readonly Section[] }) {
  const styles = useStyles();
  return createPortal(
    <article className={styles.page} data-print="">
      {sections.map(({ title, rows }, at) => (
        <section key={title}>
          {at === 0 ? <h1 className={styles.title}>{title}</h1> : <h2 className={styles.part}>{title}</h2>}
          <table className={styles.table}>
            <tbody>
              {rows.map(([first, second], row) => (
                <tr key={row} className={styles.row}>
                  {second === undefined ? (
                    <td className={styles.value} colSpan={2}>
                      {first}
                    </td>
                  ) : (
                    <>
                      <th scope="row" className={styles.name}>
                        {first}
                      </th>
                      <td className={styles.value}>
                        <bdi>{second}</bdi>
                      </td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </article>,
    document.body,
  );
}
