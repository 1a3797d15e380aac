import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // Fluent's link is 16 px high, which fingers miss.
  link: { minHeight: '24px', lineHeight: '20px', textAlign: 'start', overflowWrap: 'anywhere' },
});

/** A lesser action, in the look of a link. */
export function LinkButton({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <span>
      <Link as="button" type="button" className={styles.link} onClick={() => onClick()}>
        {children}
      </Link>
    </span>
  );
}
