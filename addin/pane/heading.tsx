import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useShapes, useShort } from './styles.ts';

/** The one `h1` of a screen: its verdict or its question. Focus can be put on it. */
export function Title({ children }: { readonly children: ReactNode }) {
  const shapes = useShapes();
  const short = useShort();
  return (
    <h1 className={mergeClasses(shapes.title, short.title)} tabIndex={-1} data-title="">
      {children}
    </h1>
  );
}

/** The heading of a block. */
export function BlockTitle({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  const shapes = useShapes();
  return <h2 className={mergeClasses(shapes.blockTitle, className)}>{children}</h2>;
}
