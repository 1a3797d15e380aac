import { say } from '../../../helper/words/say.ts';
import type { Session } from '../../session/session.ts';
import { cut } from '../harmless.ts';
import { bySize, megabytes } from '../draft-size.ts';
import { BlockTitle } from '../heading.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';

/** As many as weigh anything. */
const AT_MOST = 5;

/** S31: what makes the open draft too large, the largest first. */
export function Attachments({ session: { host } }: { readonly session: Session }) {
  const shapes = useShapes();
  const attached = host.is === 'outlook' && host.item.is === 'draft' ? bySize(host.item).slice(0, AT_MOST) : [];
  if (attached.length === 0) return null;
  return (
    <section className={shapes.tight}>
      <BlockTitle>
        <Words said={say('pane.draft.largest')} />
      </BlockTitle>
      <ul className={shapes.list}>
        {attached.map(({ name, size }, at) => (
          <li key={at} className={shapes.text}>
            <Words said={say('pane.draft.one', { name: cut(name, 60).text, size: megabytes(size) })} />
          </li>
        ))}
      </ul>
    </section>
  );
}
