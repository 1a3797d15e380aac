import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Screen } from './screen.ts';

const useStyles = makeStyles({
  // Fluent's link is 16 px high, which fingers miss.
  link: {
    minHeight: '24px',
    lineHeight: '20px',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    // Fluent only doubles the underline.
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    // Else a button's colour there, which looks like any text.
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

/** A lesser action, in the look of a link. */
export function LinkButton({
  onClick,
  opens,
  children,
}: {
  readonly onClick: () => void;
  /** The screen it opens over the one at hand; focus comes back to it once that is closed. */
  readonly opens?: Screen;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <span>
      <Link as="button" type="button" className={styles.link} data-opens={opens} onClick={() => onClick()}>
        {children}
      </Link>
    </span>
  );
}
