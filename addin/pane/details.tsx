import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useShapes } from './styles.ts';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    lineHeight: '24px',
    fontSize: '14px',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  inside: { paddingBlock: '4px 8px', paddingInlineStart: '16px' },
});

/** Something more, closed until asked for: the browser's own, which works with every reader and key. */
export function Details({
  summary,
  open,
  onOpen,
  children,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean;
  /** Told when somebody opens it. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const shapes = useShapes();
  return (
    <details open={open} onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={`${shapes.block} ${styles.inside}`}>{children}</div>
    </details>
  );
}
