import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useShapes } from './styles.ts';

/** The one `h1` of a screen: its verdict or its question. Focus can be put on it. */
export function Title({ children }: { readonly children: ReactNode }) {
  const shapes = useShapes();
  return (
    <h1 className={shapes.title} tabIndex={-1} data-title="">
      {children}
    </h1>
  );
}

/** The heading of a block. */
export function BlockTitle({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  const shapes = useShapes();
  return <h2 className={mergeClasses(shapes.blockTitle, className)}>{children}</h2>;
}
