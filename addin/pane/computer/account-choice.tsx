import { makeStyles, Radio, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useShapes } from '../styles.ts';

const useStyles = makeStyles({
  radio: {
    alignItems: 'flex-start',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    width: '100%',
    boxSizing: 'border-box',
  },
  labelOfRadio: { minWidth: 0, width: '100%', paddingBlock: 0 },
  label: { display: 'flex', flexDirection: 'column', minWidth: 0, paddingBlock: '6px' },
  title: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** One account to choose: what it is called, and a line for each thing to tell it by. */
export function AccountChoice({
  value,
  title,
  children,
}: {
  readonly value: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const shapes = useShapes();
  return (
    <Radio
      className={styles.radio}
      value={value}
      label={{
        className: styles.labelOfRadio,
        children: (
          <span className={styles.label}>
            <span className={styles.title}>{title}</span>
            <span className={`${shapes.caption} ${shapes.tight}`}>{children}</span>
          </span>
        ),
      }}
    />
  );
}
