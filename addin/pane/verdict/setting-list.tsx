import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Setting } from '../../../helper/protocol/finding.ts';
import { settingName } from '../../../helper/steps/value.ts';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import type { Change } from './change-table.tsx';
import { valueOf } from './setting-words.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '12px', rowGap: '2px', margin: 0 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** The way to the server; a password is told by its own sentence. */
const OF_THE_WAY: ReadonlySet<Setting> = new Set<Setting>(['smtp.host', 'smtp.port', 'smtp.encryption']);

/** The settings that a cause which is only possible speaks of, to be compared with those in Outlook. */
export function SettingList({ changes }: { readonly changes: readonly Change[] }) {
  const shapes = useShapes();
  const styles = useStyles();
  const told = changes.filter(({ setting }) => OF_THE_WAY.has(setting));
  if (told.length === 0) return null;
  return (
    <dl className={`${shapes.text} ${styles.list}`}>
      {told.map(({ setting, to }) => (
        <Fragment key={setting}>
          <dt>
            <Words said={settingName(setting)} />
          </dt>
          <dd className={styles.value}>
            <bdi>{valueOf(setting, to)}</bdi>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
