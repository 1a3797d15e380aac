import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../helper/words/say.ts';
import { usePaper } from './paper.ts';
import { useShapes } from './styles.ts';
import { plain } from './words.tsx';

/** How something stands. Shape carries the meaning, colour repeats it. */
export type Standing = 'good' | 'bad' | 'looking' | 'open' | 'possible';

/** How a fact is shown: one that is neither good nor bad was seen all the same. */
export type Shown = Standing | 'seen';

const useStyles = makeStyles({
  mark: { width: '16px', height: '16px', flexShrink: 0, display: 'block', marginTop: '2px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  possible: { color: tokens.colorStatusWarningForeground3 },
  looking: {
    color: tokens.colorNeutralStrokeAccessible,
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { to: { transform: 'rotate(360deg)' } },
      animationDuration: '1600ms',
      animationIterationCount: 'infinite',
      animationTimingFunction: 'linear',
    },
  },
  seen: { color: tokens.colorNeutralForeground2 },
  open: { color: tokens.colorNeutralStrokeAccessible, '@media (forced-colors: active)': { color: 'GrayText' } },
});

/** A sign of 16 px with its meaning for screen readers. */
export function Mark({ standing }: { readonly standing: Shown }) {
  const styles = useStyles();
  const shapes = useShapes();
  const paper = usePaper();
  return (
    <>
      <svg
        className={mergeClasses(styles.mark, styles[standing])}
        viewBox="0 0 16 16"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {drawn(standing, paper.line)}
      </svg>
      <span className={shapes.hidden}>{plain(say(`pane.mark.${standing}`))}</span>
    </>
  );
}

const disc = <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />;

function drawn(standing: Shown, paper: string): ReactNode {
  switch (standing) {
    case 'good':
      return (
        <>
          {disc}
          <path className={paper} d="m5 8.3 2 2 4-4.4" />
        </>
      );
    case 'bad':
      return (
        <>
          {disc}
          <path className={paper} d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" />
        </>
      );
    case 'possible':
      return (
        <>
          <circle cx="8" cy="8" r="6.2" strokeDasharray="3 2" />
          <path d="M6.3 6.4a1.8 1.8 0 1 1 2.6 1.6c-.6.4-.9.7-.9 1.4m0 1.8v.1" strokeWidth="1.3" />
        </>
      );
    case 'looking':
      return <circle cx="8" cy="8" r="6" strokeDasharray="7 4 3 4" />;
    case 'seen':
      return <circle cx="8" cy="8" r="3" fill="currentColor" stroke="none" />;
    case 'open':
      return <path d="M4 8h8" />;
  }
}
