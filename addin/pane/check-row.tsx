import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../helper/words/say.ts';
import { useShapes } from './styles.ts';
import { Words } from './words.tsx';

/** How the forms of an account end: Check, the way back, and what a check does. */
export function CheckRow({ back, children }: { readonly back: () => void; readonly children?: ReactNode }) {
  const shapes = useShapes();
  return (
    <>
      <div className={shapes.row}>
        <Button appearance="primary" type="submit">
          <Words said={say('pane.ask.check')} />
        </Button>
        {children}
        <Button type="button" onClick={back}>
          <Words said={say('pane.account.back')} />
        </Button>
      </div>
      <p className={shapes.caption}>
        <Words said={say('pane.ask.check.next')} />
      </p>
    </>
  );
}
