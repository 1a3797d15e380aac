import { say } from '../../../helper/words/say.ts';
import type { MessageId } from '../../../helper/words/en.ts';
import { Details } from '../details.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';

/** Where what is read is kept, closed until asked for. */
export function WhatIsRead() {
  return (
    <Details summary={<Words said={say('pane.consent.where')} />}>
      <Items
        ids={[
          'pane.consent.where.accounts',
          'pane.consent.where.log',
          'pane.consent.where.errors',
          'pane.consent.where.all',
        ]}
      />
    </Details>
  );
}

/** Sentences, one under the other. */
export function Items({ ids }: { readonly ids: readonly MessageId[] }) {
  const shapes = useShapes();
  return (
    <ul className={shapes.list}>
      {ids.map((id) => (
        <li key={id} className={shapes.text}>
          <Words said={say(id)} />
        </li>
      ))}
    </ul>
  );
}
