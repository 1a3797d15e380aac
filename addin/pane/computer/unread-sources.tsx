import type { OutlookSettings } from '../../../helper/protocol/facts/outlook-settings.ts';
import { say } from '../../../helper/words/say.ts';
import { Details } from '../details.tsx';
import { harmless } from '../harmless.ts';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';

/** Where Outlook's settings could not be read, and why. */
export function UnreadSources({ unread }: Pick<OutlookSettings, 'unread'>) {
  const shapes = useShapes();
  return (
    <Details summary={<Words said={say('pane.accounts.unread', { count: unread.length })} />}>
      <ul className={shapes.list}>
        {unread.map(({ source, why }, at) => (
          <li key={at} className={shapes.text}>
            <bdi className={shapes.value}>{harmless(source)}</bdi>
            {': '}
            <Words said={say(`pane.unread.${why}`)} />
          </li>
        ))}
      </ul>
    </Details>
  );
}
